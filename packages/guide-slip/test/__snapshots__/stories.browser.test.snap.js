/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["French"] = 
`- main:
    - link "Ouvrir à la page 5":
  - checkbox "J’ai lu ces pages"
  - status`;
/* end snapshot French */

snapshots["FromCourse"] = 
`- main:
    - link "Open at page 16":
  - checkbox "I have read this"
  - status`;
/* end snapshot FromCourse */

snapshots["JustMarked"] = 
`- main:
    - link "Open at page 16":
  - checkbox "I have read this" [checked]
  - status:`;
/* end snapshot JustMarked */

snapshots["MissingSource"] = 
`- main:
  - alert:
    - button "Try again"`;
/* end snapshot MissingSource */

snapshots["Read"] = 
`- main:
    - link "Open at page 16":
  - checkbox "I have read this" [checked]
  - status`;
/* end snapshot Read */

snapshots["RightToLeft"] = 
`- main:
    - link "افتح عند الصفحة 16":
  - checkbox "قرأتُ هذه الصفحات"
  - status`;
/* end snapshot RightToLeft */

snapshots["StorageRefused"] = 
`- main:
    - link "Open at page 16":
  - checkbox "I have read this" [checked]
  - status
  - alert: This browser does not let the page keep anything. Your progress lasts until you close the page.`;
/* end snapshot StorageRefused */

snapshots["Untouched"] = 
`- main:
    - link "Open at page 16":
  - checkbox "I have read this"
  - status
  - alert: This browser does not let the page keep anything. Your progress lasts until you close the page.`;
/* end snapshot Untouched */

snapshots["Wide"] = 
`- main:
    - link "Open at page 5":
  - checkbox "I have read this"
  - status
  - alert: This browser does not let the page keep anything. Your progress lasts until you close the page.`;
/* end snapshot Wide */

snapshots["WithoutPages"] = 
`- main:
  - checkbox "I have read this section"
  - status
  - alert: This browser does not let the page keep anything. Your progress lasts until you close the page.`;
/* end snapshot WithoutPages */

