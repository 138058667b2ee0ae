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
    - button "Try again"
  - note "For the editor of this page":`;
/* end snapshot MissingSource */

snapshots["OneTile"] = 
`- main`;
/* end snapshot OneTile */

snapshots["TilesBegun"] = 
`- main:
  - heading "Welcome back. Two modules finished, one under way." [level=2]
  - list "Your progress of tracker-some":
    - listitem: "The intercultural idea, done: 3 of 3"
    - listitem: "Understanding intercultural integration, done: 3 of 3"
    - listitem: "Building an intercultural city, begun: 1 of 3"
    - listitem: "Every policy counts, open: 0 of 3"
    - listitem: "Keeping it going, open: 0 of 3"
  - link "Go on with module 3, section 3.2":
  - progressbar "Your progress of tracker-some": 7 of 15 steps done`;
/* end snapshot TilesBegun */

snapshots["TilesFinished"] = 
`- main:
  - heading "Welcome back. All five modules finished." [level=2]
  - list "Your progress of tracker-all":
    - listitem: "The intercultural idea, done: 3 of 3"
    - listitem: "Understanding intercultural integration, done: 3 of 3"
    - listitem: "Building an intercultural city, done: 3 of 3"
    - listitem: "Every policy counts, done: 3 of 3"
    - listitem: "Keeping it going, done: 3 of 3"
  - link "Go back to module 1":
  - progressbar "Your progress of tracker-all": 15 of 15 steps done`;
/* end snapshot TilesFinished */

snapshots["TilesUntouched"] = 
`- main:
  - heading "Nothing started yet. Begin where you like." [level=2]
  - list "Your progress of tracker-new":
    - listitem: "The intercultural idea, open: 0 of 3"
    - listitem: "Understanding intercultural integration, open: 0 of 3"
    - listitem: "Building an intercultural city, open: 0 of 3"
    - listitem: "Every policy counts, open: 0 of 3"
    - listitem: "Keeping it going, open: 0 of 3"
  - link "Start with module 1":
  - progressbar "Your progress of tracker-new": 0 of 15 steps done`;
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

snapshots["Anatomy"] = 
`- main:
  - heading "Welcome back. Two modules finished, one under way." [level=2]
  - list "Your progress of tracker-anatomy":
    - listitem: "The intercultural idea, done: 3 of 3"
    - listitem: "Understanding intercultural integration, done: 3 of 3"
    - listitem: "Building an intercultural city, begun: 1 of 3"
    - listitem: "Every policy counts, open: 0 of 3"
    - listitem: "Keeping it going, open: 0 of 3"
  - link "Go on with module 3, section 3.2":
  - progressbar "Your progress of tracker-anatomy": 7 of 15 steps done
  - list:
    - listitem:
      - code: bar
    - listitem:
      - code: row
    - listitem:
      - code: steps
    - listitem:
      - code: band
      - code: tiles
    - listitem:
      - code: tile
    - listitem:
      - code: button
    - listitem:
      - code: problem
      - code: src
    - listitem:
      - code: default`;
/* end snapshot Anatomy */

snapshots["Languages"] = 
`- main:
  - figure "English":
    - heading "Module 3" [level=2]
    - progressbar "Module 3": 2 of 4 steps done
    - group: Show all steps
  - figure "Français":
    - heading "Module 3" [level=2]
    - progressbar "Module 3": 2 étapes faites sur 4
    - group: Afficher toutes les étapes
  - figure "العربية":
    - heading "الوحدة 3" [level=2]
    - progressbar "الوحدة 3": "المُنجَز: 2 من 4 خطوات"
    - group: عرض كل الخطوات`;
/* end snapshot Languages */

snapshots["Playground"] = 
`- main:
  - heading "Module 3" [level=2]
  - progressbar "Module 3": 2 of 4 steps done
  - group: Show all steps`;
/* end snapshot Playground */

snapshots["Sizes"] = 
`- main:
  - figure "232 px":
    - heading "Module 3" [level=2]
    - progressbar "Module 3": 2 of 4 steps done
    - list "Module 3":
      - listitem:
        - link "3.1 A shared vision":
      - listitem:
        - link "3.2 From vision to strategy":
      - listitem:
        - link "Quiz":
  - figure "480 px":
    - heading "Module 3" [level=2]
    - progressbar "Module 3": 2 of 4 steps done
    - group: Show all steps
  - figure "720 px":
    - heading "Welcome back. Two modules finished, one under way." [level=2]
    - list "Your progress of tracker-w720":
      - listitem: "The intercultural idea, done: 3 of 3"
      - listitem: "Understanding intercultural integration, done: 3 of 3"
      - listitem: "Building an intercultural city, begun: 1 of 3"
      - listitem: "Every policy counts, open: 0 of 3"
      - listitem: "Keeping it going, open: 0 of 3"
    - link "Go on with module 3, section 3.2":
    - progressbar "Your progress of tracker-w720": 7 of 15 steps done`;
/* end snapshot Sizes */

snapshots["StorageRefused"] = 
`- main:
  - heading "Welcome back. Two modules finished, one under way." [level=2]
  - list "Your progress of tracker-refused":
    - listitem: "The intercultural idea, done: 3 of 3"
    - listitem: "Understanding intercultural integration, done: 3 of 3"
    - listitem: "Building an intercultural city, begun: 1 of 3"
    - listitem: "Every policy counts, open: 0 of 3"
    - listitem: "Keeping it going, open: 0 of 3"
  - link "Go on with module 3, section 3.2":
  - progressbar "Your progress of tracker-refused": 7 of 15 steps done`;
/* end snapshot StorageRefused */

snapshots["Theming"] = 
`- main:
  - figure "Its own values, or those of the controls":
    - heading "Welcome back. Two modules finished, one under way." [level=2]
    - list "Your progress of tracker-own":
      - listitem: "The intercultural idea, done: 3 of 3"
      - listitem: "Understanding intercultural integration, done: 3 of 3"
      - listitem: "Building an intercultural city, begun: 1 of 3"
      - listitem: "Every policy counts, open: 0 of 3"
      - listitem: "Keeping it going, open: 0 of 3"
    - link "Go on with module 3, section 3.2":
    - progressbar "Your progress of tracker-own": 7 of 15 steps done
  - figure "Harbour, light":
    - heading "Welcome back. Two modules finished, one under way." [level=2]
    - list "Your progress of tracker-light":
      - listitem: "The intercultural idea, done: 3 of 3"
      - listitem: "Understanding intercultural integration, done: 3 of 3"
      - listitem: "Building an intercultural city, begun: 1 of 3"
      - listitem: "Every policy counts, open: 0 of 3"
      - listitem: "Keeping it going, open: 0 of 3"
    - link "Go on with module 3, section 3.2":
    - progressbar "Your progress of tracker-light": 7 of 15 steps done
  - figure "Lantern, dark":
    - heading "Welcome back. Two modules finished, one under way." [level=2]
    - list "Your progress of tracker-dark":
      - listitem: "The intercultural idea, done: 3 of 3"
      - listitem: "Understanding intercultural integration, done: 3 of 3"
      - listitem: "Building an intercultural city, begun: 1 of 3"
      - listitem: "Every policy counts, open: 0 of 3"
      - listitem: "Keeping it going, open: 0 of 3"
    - link "Go on with module 3, section 3.2":
    - progressbar "Your progress of tracker-dark": 7 of 15 steps done`;
/* end snapshot Theming */

snapshots["Unfolded"] = 
`- main:
  - heading "Module 3" [level=2]
  - progressbar "Module 3": 2 of 4 steps done
  - group:
    - list "Module 3":
      - listitem:
        - link "3.1 A shared vision":
      - listitem:
        - link "3.2 From vision to strategy":
      - listitem:
        - link "Quiz":`;
/* end snapshot Unfolded */

