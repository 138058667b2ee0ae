/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["AnotherAnswer"] = 
`- main:
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
  - heading "The parks department says it has no intercultural work to do. What helps most?" [level=3]
  - radiogroup "The parks department says it has no intercultural work to do. What helps most?":
    - radio "Add a festival of cultures to its yearly plan"
    - radio "Ask together who uses the parks, who stays away, and why"
    - radio "Leave it and start with departments that are keen"
  - status
  - button "Check answer"`;
/* end snapshot AnotherAnswer */

snapshots["BestAnswer"] = 
`- main:
  - heading "What does a city’s intercultural vision stand on?" [level=3]
  - radiogroup "What does a city’s intercultural vision stand on?":
    - radio "A mayor and a few associations who already agree with each other" [disabled]
    - radio "A strategy that is adopted before anyone has talked about it" [disabled]
    - 'radio "Leaders who say it in public, and residents who can see what they gain . Your answer: the best one" [checked] [disabled]'
  - status:
    - list:
      - listitem:
        - link "How it works, Council of Europe":
      - listitem:
        - link "Guide, pages 16–19":
  - button "Try again"
  - heading "The parks department says it has no intercultural work to do. What helps most?" [level=3]
  - radiogroup "The parks department says it has no intercultural work to do. What helps most?":
    - radio "Add a festival of cultures to its yearly plan"
    - radio "Ask together who uses the parks, who stays away, and why"
    - radio "Leave it and start with departments that are keen"
  - status
  - button "Check answer"`;
/* end snapshot BestAnswer */

snapshots["French"] = 
`- main:
  - heading "What does a city’s intercultural vision stand on?" [level=3]
  - radiogroup "What does a city’s intercultural vision stand on?":
    - radio "A mayor and a few associations who already agree with each other"
    - radio "A strategy that is adopted before anyone has talked about it"
    - radio "Leaders who say it in public, and residents who can see what they gain"
  - status
  - button "Vérifier la réponse"
  - heading "The parks department says it has no intercultural work to do. What helps most?" [level=3]
  - radiogroup "The parks department says it has no intercultural work to do. What helps most?":
    - radio "Add a festival of cultures to its yearly plan"
    - radio "Ask together who uses the parks, who stays away, and why" [checked]
    - radio "Leave it and start with departments that are keen"
  - status
  - button "Vérifier la réponse"`;
/* end snapshot French */

snapshots["FromSource"] = 
`- main:
  - heading "What does a city’s intercultural vision stand on?" [level=3]
  - radiogroup "What does a city’s intercultural vision stand on?":
    - radio "A mayor and a few associations who already agree with each other"
    - radio "A strategy that is adopted before anyone has talked about it"
    - radio "Leaders who say it in public, and residents who can see what they gain"
  - status
  - button "Check answer"
  - heading "The parks department says it has no intercultural work to do. What helps most?" [level=3]
  - radiogroup "The parks department says it has no intercultural work to do. What helps most?":
    - radio "Add a festival of cultures to its yearly plan"
    - radio "Ask together who uses the parks, who stays away, and why"
    - radio "Leave it and start with departments that are keen"
  - status
  - button "Check answer"`;
/* end snapshot FromSource */

snapshots["Narrow"] = 
`- main:
  - heading "The parks department says it has no intercultural work to do. What helps most?" [level=3]
  - radiogroup "The parks department says it has no intercultural work to do. What helps most?":
    - radio "Add a festival of cultures to its yearly plan"
    - radio "Ask together who uses the parks, who stays away, and why"
    - radio "Leave it and start with departments that are keen"
  - status
  - button "Check answer"`;
/* end snapshot Narrow */

snapshots["NothingChosen"] = 
`- main:
  - heading "What does a city’s intercultural vision stand on?" [level=3]
  - radiogroup "What does a city’s intercultural vision stand on?":
    - radio "A mayor and a few associations who already agree with each other"
    - radio "A strategy that is adopted before anyone has talked about it"
    - radio "Leaders who say it in public, and residents who can see what they gain"
  - status
  - button "Check answer"
  - heading "The parks department says it has no intercultural work to do. What helps most?" [level=3]
  - radiogroup "The parks department says it has no intercultural work to do. What helps most?":
    - radio "Add a festival of cultures to its yearly plan"
    - radio "Ask together who uses the parks, who stays away, and why"
    - radio "Leave it and start with departments that are keen"
  - status
  - button "Check answer"`;
/* end snapshot NothingChosen */

snapshots["OneAtATime"] = 
`- main:
  - heading "What does a city’s intercultural vision stand on?" [level=3]
  - radiogroup "What does a city’s intercultural vision stand on?":
    - radio "A mayor and a few associations who already agree with each other"
    - radio "A strategy that is adopted before anyone has talked about it"
    - radio "Leaders who say it in public, and residents who can see what they gain"
  - status
  - button "Check answer"
  - button "Next question"`;
/* end snapshot OneAtATime */

snapshots["RightToLeft"] = 
`- main:
  - heading "ما الذي يساعد أكثر؟" [level=3]
  - radiogroup "ما الذي يساعد أكثر؟":
    - radio "مهرجان كل سنة"
    - radio "أن نسأل معًا من يستخدم الحديقة"
  - status
  - button "التحقّق من الإجابة"`;
/* end snapshot RightToLeft */

snapshots["SourceMissing"] = 
`- main:
  - alert:
    - button "Try again"`;
/* end snapshot SourceMissing */

snapshots["Untouched"] = 
`- main:
  - heading "What does a city’s intercultural vision stand on?" [level=3]
  - radiogroup "What does a city’s intercultural vision stand on?":
    - radio "A mayor and a few associations who already agree with each other"
    - radio "A strategy that is adopted before anyone has talked about it"
    - radio "Leaders who say it in public, and residents who can see what they gain"
  - status
  - button "Check answer"
  - heading "The parks department says it has no intercultural work to do. What helps most?" [level=3]
  - radiogroup "The parks department says it has no intercultural work to do. What helps most?":
    - radio "Add a festival of cultures to its yearly plan"
    - radio "Ask together who uses the parks, who stays away, and why"
    - radio "Leave it and start with departments that are keen"
  - status
  - button "Check answer"`;
/* end snapshot Untouched */

