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

snapshots["French"] = 
`- main:
  - heading "Comprendre l’intégration interculturelle" [level=3]:
    - link "Comprendre l’intégration interculturelle":`;
/* end snapshot French */

snapshots["FromCourse"] = 
`- main:
  - heading "Building an intercultural city" [level=3]:
    - link "Building an intercultural city":`;
/* end snapshot FromCourse */

snapshots["MissingSource"] = 
`- main:
    - link "Building an intercultural city":
  - alert:
    - button "Try again"`;
/* end snapshot MissingSource */

snapshots["Narrow"] = 
`- main:
  - heading "Building an intercultural city" [level=3]:
    - link "Building an intercultural city":`;
/* end snapshot Narrow */

snapshots["RightToLeft"] = 
`- main:
  - heading "مدينة تلتقي فيها الثقافات" [level=3]:
    - link "مدينة تلتقي فيها الثقافات":`;
/* end snapshot RightToLeft */

snapshots["Untouched"] = 
`- main:
  - heading "Building an intercultural city" [level=3]:
    - link "Building an intercultural city":`;
/* end snapshot Untouched */

