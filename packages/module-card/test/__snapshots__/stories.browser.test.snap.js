/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Begun"] = 
`- main:
  - heading "Building an intercultural city" [level=3]:
    - link "Building an intercultural city":`;
/* end snapshot Begun */

snapshots["Current"] = 
`- main:
  - heading "Building an intercultural city" [level=3]:
    - link "Building an intercultural city":`;
/* end snapshot Current */

snapshots["Finished"] = 
`- main:
  - heading "Building an intercultural city" [level=3]:
    - link "Building an intercultural city":`;
/* end snapshot Finished */

snapshots["FromCourse"] = 
`- main:
  - heading "Building an intercultural city" [level=3]:
    - link "Building an intercultural city":`;
/* end snapshot FromCourse */

snapshots["MissingSource"] = 
`- main:
    - link "Building an intercultural city":
  - alert:
    - button "Try again"
  - note "For the editor of this page":`;
/* end snapshot MissingSource */

snapshots["Untouched"] = 
`- main:
  - heading "Building an intercultural city" [level=3]:
    - link "Building an intercultural city":`;
/* end snapshot Untouched */

snapshots["Anatomy"] = 
`- main:
  - heading "Building an intercultural city" [level=3]:
    - link "Building an intercultural city":
  - list:
    - listitem:
      - code: card
    - listitem:
      - code: tile
    - listitem:
      - code: state
    - listitem:
      - code: link
    - listitem:
      - code: problem
      - code: src
    - listitem:
      - code: default`;
/* end snapshot Anatomy */

snapshots["Languages"] = 
`- main:
  - figure "English":
    - heading "Building an intercultural city" [level=3]:
      - link "Building an intercultural city":
  - figure "Français":
    - heading "Construire une ville interculturelle" [level=3]:
      - link "Construire une ville interculturelle":
  - figure "العربية":
    - heading "مدينة تلتقي فيها الثقافات" [level=3]:
      - link "مدينة تلتقي فيها الثقافات":`;
/* end snapshot Languages */

snapshots["Playground"] = 
`- main:
  - heading "Building an intercultural city" [level=3]:
    - link "Building an intercultural city":`;
/* end snapshot Playground */

snapshots["Sizes"] = 
`- main:
  - figure "256 px":
    - heading "Building an intercultural city" [level=3]:
      - link "Building an intercultural city":
  - figure "288 px":
    - heading "Building an intercultural city" [level=3]:
      - link "Building an intercultural city":
  - figure "720 px":
    - heading "Building an intercultural city" [level=3]:
      - link "Building an intercultural city":`;
/* end snapshot Sizes */

snapshots["Theming"] = 
`- main:
  - figure "Its own values, or those of the controls":
    - heading "Building an intercultural city" [level=3]:
      - link "Building an intercultural city":
  - figure "Harbour, light":
    - heading "Building an intercultural city" [level=3]:
      - link "Building an intercultural city":
  - figure "Lantern, dark":
    - heading "Building an intercultural city" [level=3]:
      - link "Building an intercultural city":`;
/* end snapshot Theming */

