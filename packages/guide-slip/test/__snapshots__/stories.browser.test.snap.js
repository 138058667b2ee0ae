/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["FromCourse"] = 
`- main:
    - link "Open at page 16":
  - checkbox "I have read this"
  - status`;
/* end snapshot FromCourse */

snapshots["JustMarked"] = 
`- main:
    - link "Open at page 16":
  - 'checkbox "I have read this : A shared vision" [checked]'
  - status:`;
/* end snapshot JustMarked */

snapshots["MissingSource"] = 
`- main:
  - alert:
    - button "Try again"
  - note "For the editor of this page":`;
/* end snapshot MissingSource */

snapshots["Read"] = 
`- main:
    - link "Open at page 16":
  - 'checkbox "I have read this : A shared vision" [checked]'
  - status`;
/* end snapshot Read */

snapshots["StorageRefused"] = 
`- main:
    - link "Open at page 16":
  - 'checkbox "I have read this : A shared vision" [checked]'
  - status
  - alert: This browser does not let the page keep anything. Your progress lasts until you close the page.`;
/* end snapshot StorageRefused */

snapshots["Untouched"] = 
`- main:
    - link "Open at page 16":
  - 'checkbox "I have read this : A shared vision"'
  - status`;
/* end snapshot Untouched */

snapshots["WithoutPages"] = 
`- main:
  - 'checkbox "I have read this section : A shared vision"'
  - status`;
/* end snapshot WithoutPages */

snapshots["Anatomy"] = 
`- main:
    - link "Open at page 16":
  - 'checkbox "I have read this : anatomy"'
  - status
  - list:
    - listitem:
      - code: slip
    - listitem:
      - code: pages
    - listitem:
      - code: mark
    - listitem:
      - code: problem
      - code: src
    - listitem:
      - code: default`;
/* end snapshot Anatomy */

snapshots["Follows"] = 
`- main:
    - link "Open at page 16":
    - 'link "These follow: the city’s own guide, pages 5–8"':
  - 'checkbox "I have read this : A shared vision"'
  - status`;
/* end snapshot Follows */

snapshots["Languages"] = 
`- main:
  - figure "English":
      - link "Open at page 16":
    - 'checkbox "I have read this : en" [checked]'
    - status:
  - figure "Français":
      - link "Ouvrir à la page 16":
    - 'checkbox "J’ai lu ces pages : fr" [checked]'
    - status:
  - figure "العربية":
      - link "افتح عند الصفحة 16":
    - 'checkbox "قرأتُ هذه الصفحات : ar" [checked]'
    - status:`;
/* end snapshot Languages */

snapshots["Playground"] = 
`- main:
    - link "Open at page 16":
  - 'checkbox "I have read this : A shared vision"'
  - status`;
/* end snapshot Playground */

snapshots["Sizes"] = 
`- main:
  - figure "200 px":
      - link "Open at page 16":
    - 'checkbox "I have read this : w200"'
    - status
  - figure "288 px":
      - link "Open at page 16":
    - 'checkbox "I have read this : w288"'
    - status
  - figure "720 px":
      - link "Open at page 16":
    - 'checkbox "I have read this : w720"'
    - status`;
/* end snapshot Sizes */

snapshots["TakenAway"] = 
`- main:
    - link "Open at page 16":
  - 'checkbox "I have read this : A shared vision"'
  - status:`;
/* end snapshot TakenAway */

snapshots["Theming"] = 
`- main:
  - figure "Its own values, or those of the controls":
      - link "Open at page 16":
    - 'checkbox "I have read this : own" [checked]'
    - status:
  - figure "Harbour, light":
      - link "Open at page 16":
    - 'checkbox "I have read this : light" [checked]'
    - status:
  - figure "Lantern, dark":
      - link "Open at page 16":
    - 'checkbox "I have read this : dark" [checked]'
    - status:`;
/* end snapshot Theming */

