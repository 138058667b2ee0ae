/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Begun"] = 
`- main:
  - heading "Module 3" [level=2]
  - progressbar "Module 3": 2 of 4 steps done
  - list "Module 3":
    - listitem:
      - link "3.1 A shared vision":
    - listitem:
      - link "3.2 From vision to strategy":
    - listitem:
      - link "Quiz":`;
/* end snapshot Begun */

snapshots["Finished"] = 
`- main:
  - heading "Module 3" [level=2]
  - progressbar "Module 3": 4 of 4 steps done
  - list "Module 3":
    - listitem:
      - link "3.1 A shared vision":
    - listitem:
      - link "3.2 From vision to strategy":
    - listitem:
      - link "Quiz":`;
/* end snapshot Finished */

snapshots["Folded"] = 
`- main:
  - heading "Module 3" [level=2]
  - progressbar "Module 3": 1 of 4 steps done
  - group: Show all steps`;
/* end snapshot Folded */

snapshots["French"] = 
`- main:
  - heading "Bon retour parmi nous. Un module terminé." [level=2]
  - list "Vos modules":
    - listitem: "L’idée interculturelle, fait: 1 sur 1"
    - listitem: "Comprendre, à faire: 0 sur 1"
  - link "Continuer avec le module 2":
  - progressbar "Vos modules": 1 étape faite sur 2`;
/* end snapshot French */

snapshots["FromCourse"] = 
`- main:
  - heading "Nothing started yet. Begin where you like." [level=2]
  - list "Your progress":
    - listitem: "Building an intercultural city, open: 0 of 4"
    - listitem: "Keeping it going, open: 0 of 2"
  - progressbar "Your progress": 0 of 6 steps done`;
/* end snapshot FromCourse */

snapshots["MissingSource"] = 
`- main:
  - list:
    - listitem:
      - link "A shared vision":
  - alert:
    - button "Try again"`;
/* end snapshot MissingSource */

snapshots["OneTile"] = 
`- main`;
/* end snapshot OneTile */

snapshots["RightToLeft"] = 
`- main:
  - heading "الوحدة 3" [level=2]
  - progressbar "الوحدة 3": "المُنجَز: 1 من خطوتين"
  - list "الوحدة 3":
    - listitem:
      - link "رؤية مشتركة":
    - listitem:
      - link "من الرؤية إلى الاستراتيجية":`;
/* end snapshot RightToLeft */

snapshots["TilesBegun"] = 
`- main:
  - heading "Welcome back. Two modules finished, one under way." [level=2]
  - list "Your progress":
    - listitem: "The intercultural idea, done: 3 of 3"
    - listitem: "Understanding intercultural integration, done: 3 of 3"
    - listitem: "Building an intercultural city, begun: 1 of 3"
    - listitem: "Every policy counts, open: 0 of 3"
    - listitem: "Keeping it going, open: 0 of 3"
  - link "Go on with module 3, section 3.2":
  - progressbar "Your progress": 7 of 15 steps done`;
/* end snapshot TilesBegun */

snapshots["TilesFinished"] = 
`- main:
  - heading "Welcome back. All five modules finished." [level=2]
  - list "Your progress":
    - listitem: "The intercultural idea, done: 3 of 3"
    - listitem: "Understanding intercultural integration, done: 3 of 3"
    - listitem: "Building an intercultural city, done: 3 of 3"
    - listitem: "Every policy counts, done: 3 of 3"
    - listitem: "Keeping it going, done: 3 of 3"
  - link "Go back to module 1":
  - progressbar "Your progress": 15 of 15 steps done`;
/* end snapshot TilesFinished */

snapshots["TilesNarrow"] = 
`- main:
  - heading "Welcome back. One module finished." [level=2]
  - list "Your progress":
    - listitem: "The intercultural idea, done: 3 of 3"
    - listitem: "Understanding intercultural integration, open: 0 of 3"
    - listitem: "Building an intercultural city, open: 0 of 3"
    - listitem: "Every policy counts, open: 0 of 3"
    - listitem: "Keeping it going, open: 0 of 3"
  - link "Go on with module 2":
  - progressbar "Your progress": 3 of 15 steps done`;
/* end snapshot TilesNarrow */

snapshots["TilesUntouched"] = 
`- main:
  - heading "Nothing started yet. Begin where you like." [level=2]
  - list "Your progress":
    - listitem: "The intercultural idea, open: 0 of 3"
    - listitem: "Understanding intercultural integration, open: 0 of 3"
    - listitem: "Building an intercultural city, open: 0 of 3"
    - listitem: "Every policy counts, open: 0 of 3"
    - listitem: "Keeping it going, open: 0 of 3"
  - link "Start with module 1":
  - progressbar "Your progress": 0 of 15 steps done`;
/* end snapshot TilesUntouched */

snapshots["Untouched"] = 
`- main:
  - heading "Module 3" [level=2]
  - progressbar "Module 3": 0 of 4 steps done
  - list "Module 3":
    - listitem:
      - link "3.1 A shared vision":
    - listitem:
      - link "3.2 From vision to strategy":
    - listitem:
      - link "Quiz":`;
/* end snapshot Untouched */

