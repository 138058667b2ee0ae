/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Answered"] = 
`- main:
  - list:
    - listitem: News
    - listitem:
    - listitem: Forms
    - listitem: People
    - listitem: Canteen
  - heading "Question of the week" [level=2]
  - heading "What does a city’s intercultural vision stand on?" [level=3]
  - radiogroup "What does a city’s intercultural vision stand on?":
    - 'radio "A mayor and a few associations who already agree with each other . Your answer: another one fits better" [checked] [disabled]'
    - radio "A strategy that is adopted before anyone has talked about it" [disabled]
    - radio "Leaders who say it in public, and residents who can see what they gain . Best answer" [disabled]
  - status:
    - list:
      - listitem:
        - link "Guide, pages 16–19":
  - button "Try again"
  - heading "More learning" [level=3]
  - list:
    - listitem:
      - link "Plain language in letters":
    - listitem:
      - link "First aid refresher":
    - listitem:
      - 'link "New staff: your first week"':
    - button "All courses"`;
/* end snapshot Answered */

snapshots["OnAPhone"] = 
`- main:
  - list:
    - listitem: News
    - listitem:
    - listitem: Forms
    - listitem: People
    - listitem: Canteen
  - heading "Question of the week" [level=2]
  - heading "What does a city’s intercultural vision stand on?" [level=3]
  - radiogroup "What does a city’s intercultural vision stand on?":
    - radio "A mayor and a few associations who already agree with each other"
    - radio "A strategy that is adopted before anyone has talked about it"
    - radio "Leaders who say it in public, and residents who can see what they gain" [checked]
  - status
  - button "Check answer"
  - heading "More learning" [level=3]
  - list:
    - listitem:
      - link "Plain language in letters":
    - listitem:
      - link "First aid refresher":
    - listitem:
      - 'link "New staff: your first week"':
    - button "All courses"`;
/* end snapshot OnAPhone */

