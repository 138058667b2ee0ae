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
  - button "Try again"`;
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
  - button "Try again"`;
/* end snapshot BestAnswer */

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

snapshots["NothingChosen"] = 
`- main:
  - heading "What does a city’s intercultural vision stand on?" [level=3]
  - radiogroup "What does a city’s intercultural vision stand on?":
    - radio "A mayor and a few associations who already agree with each other"
    - radio "A strategy that is adopted before anyone has talked about it"
    - radio "Leaders who say it in public, and residents who can see what they gain"
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

snapshots["SourceMissing"] = 
`- main:
  - alert:
    - button "Try again"
  - note "For the editor of this page":`;
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

snapshots["AllAnswered"] = 
`- main:
  - heading "What does a city’s intercultural vision stand on?" [level=3]
  - radiogroup "What does a city’s intercultural vision stand on?":
    - radio "A mayor and a few associations who already agree with each other" [disabled]
    - radio "A strategy that is adopted before anyone has talked about it" [disabled]
    - 'radio "Leaders who say it in public, and residents who can see what they gain . Your answer: the best one" [checked] [disabled]'
  - status
  - list:
    - listitem:
      - link "How it works, Council of Europe":
    - listitem:
      - link "Guide, pages 16–19":
  - button "Try again"
  - heading "The parks department says it has no intercultural work to do. What helps most?" [level=3]
  - radiogroup "The parks department says it has no intercultural work to do. What helps most?":
    - 'radio "Add a festival of cultures to its yearly plan . Your answer: another one fits better" [checked] [disabled]'
    - radio "Ask together who uses the parks, who stays away, and why . Best answer" [disabled]
    - radio "Leave it and start with departments that are keen" [disabled]
  - status
  - list:
    - listitem:
      - link "Guide, page 17":
  - button "Try again"`;
/* end snapshot AllAnswered */

snapshots["Anatomy"] = 
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
    - radio "Add a festival of cultures to its yearly plan" [checked]
    - radio "Ask together who uses the parks, who stays away, and why"
    - radio "Leave it and start with departments that are keen"
  - status
  - button "Check answer"
  - list:
    - listitem:
      - code: question
    - listitem:
      - code: option
    - listitem:
      - code: check
    - listitem:
      - code: feedback
    - listitem:
      - code: result
    - listitem:
      - code: problem
      - code: src
    - listitem:
      - code: default`;
/* end snapshot Anatomy */

snapshots["AnswerGone"] = 
`- main:
  - heading "What does a city’s intercultural vision stand on?" [level=3]
  - radiogroup "What does a city’s intercultural vision stand on?":
    - radio "A mayor and a few associations who already agree with each other"
    - radio "A strategy that is adopted before anyone has talked about it"
    - radio "Leaders who say it in public, and residents who can see what they gain"
  - status
  - button "Check answer"`;
/* end snapshot AnswerGone */

snapshots["Languages"] = 
`- main:
  - figure "English":
    - heading "The parks department says it has no intercultural work to do. What helps most?" [level=3]
    - radiogroup "The parks department says it has no intercultural work to do. What helps most?":
      - radio "Add a festival of cultures to its yearly plan" [disabled]
      - 'radio "Ask together who uses the parks, who stays away, and why . Your answer: the best one" [checked] [disabled]'
      - radio "Leave it and start with departments that are keen" [disabled]
    - status:
      - list:
        - listitem:
          - link "Guide, page 17":
    - button "Try again"
  - figure "Français":
    - heading "Le service des parcs dit que l’interculturel ne le concerne pas. Qu’est-ce qui aide le plus ?" [level=3]
    - radiogroup "Le service des parcs dit que l’interculturel ne le concerne pas. Qu’est-ce qui aide le plus ?":
      - radio "Ajouter une fête des cultures à son programme" [disabled]
      - 'radio "Chercher ensemble qui vient dans les parcs, qui n’y vient pas, et pourquoi . Votre réponse : la meilleure" [checked] [disabled]'
      - radio "Commencer par les services qui en ont envie" [disabled]
    - status:
      - list:
        - listitem:
          - link "Guide, page 17":
    - button "Réessayer"
  - figure "العربية":
    - heading "تقول إدارة الحدائق إن العمل بين الثقافات لا يعنيها. ما الذي يساعد أكثر؟" [level=3]
    - radiogroup "تقول إدارة الحدائق إن العمل بين الثقافات لا يعنيها. ما الذي يساعد أكثر؟":
      - radio "مهرجان للثقافات كل سنة" [disabled]
      - 'radio "أن نسأل معًا من يستخدم الحدائق ومن لا يأتي إليها ولماذا . إجابتكم: هي الأنسب" [checked] [disabled]'
      - radio "البدء بالإدارات المتحمسة" [disabled]
    - status:
      - list:
        - listitem:
          - link "الدليل، صفحة 17":
    - button "إعادة المحاولة"`;
/* end snapshot Languages */

snapshots["Playground"] = 
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
/* end snapshot Playground */

snapshots["Sizes"] = 
`- main:
  - figure "288 px":
    - heading "The parks department says it has no intercultural work to do. What helps most?" [level=3]
    - radiogroup "The parks department says it has no intercultural work to do. What helps most?":
      - radio "Add a festival of cultures to its yearly plan" [disabled]
      - 'radio "Ask together who uses the parks, who stays away, and why . Your answer: the best one" [checked] [disabled]'
      - radio "Leave it and start with departments that are keen" [disabled]
    - status:
      - list:
        - listitem:
          - link "Guide, page 17":
    - button "Try again"
  - figure "480 px":
    - heading "The parks department says it has no intercultural work to do. What helps most?" [level=3]
    - radiogroup "The parks department says it has no intercultural work to do. What helps most?":
      - radio "Add a festival of cultures to its yearly plan" [disabled]
      - 'radio "Ask together who uses the parks, who stays away, and why . Your answer: the best one" [checked] [disabled]'
      - radio "Leave it and start with departments that are keen" [disabled]
    - status:
      - list:
        - listitem:
          - link "Guide, page 17":
    - button "Try again"
  - figure "720 px":
    - heading "The parks department says it has no intercultural work to do. What helps most?" [level=3]
    - radiogroup "The parks department says it has no intercultural work to do. What helps most?":
      - radio "Add a festival of cultures to its yearly plan" [disabled]
      - 'radio "Ask together who uses the parks, who stays away, and why . Your answer: the best one" [checked] [disabled]'
      - radio "Leave it and start with departments that are keen" [disabled]
    - status:
      - list:
        - listitem:
          - link "Guide, page 17":
    - button "Try again"`;
/* end snapshot Sizes */

snapshots["StorageRefused"] = 
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
  - alert: This browser does not let the page keep anything. Your progress lasts until you close the page.`;
/* end snapshot StorageRefused */

snapshots["Theming"] = 
`- main:
  - figure "Its own values, or those of the controls":
    - heading "The parks department says it has no intercultural work to do. What helps most?" [level=3]
    - radiogroup "The parks department says it has no intercultural work to do. What helps most?":
      - 'radio "Add a festival of cultures to its yearly plan . Your answer: another one fits better" [checked] [disabled]'
      - radio "Ask together who uses the parks, who stays away, and why . Best answer" [disabled]
      - radio "Leave it and start with departments that are keen" [disabled]
    - status:
      - list:
        - listitem:
          - link "Guide, page 17":
    - button "Try again"
  - figure "Harbour, light":
    - heading "The parks department says it has no intercultural work to do. What helps most?" [level=3]
    - radiogroup "The parks department says it has no intercultural work to do. What helps most?":
      - 'radio "Add a festival of cultures to its yearly plan . Your answer: another one fits better" [checked] [disabled]'
      - radio "Ask together who uses the parks, who stays away, and why . Best answer" [disabled]
      - radio "Leave it and start with departments that are keen" [disabled]
    - status:
      - list:
        - listitem:
          - link "Guide, page 17":
    - button "Try again"
  - figure "Lantern, dark":
    - heading "The parks department says it has no intercultural work to do. What helps most?" [level=3]
    - radiogroup "The parks department says it has no intercultural work to do. What helps most?":
      - 'radio "Add a festival of cultures to its yearly plan . Your answer: another one fits better" [checked] [disabled]'
      - radio "Ask together who uses the parks, who stays away, and why . Best answer" [disabled]
      - radio "Leave it and start with departments that are keen" [disabled]
    - status:
      - list:
        - listitem:
          - link "Guide, page 17":
    - button "Try again"`;
/* end snapshot Theming */

snapshots["TryingAgain"] = 
`- main:
  - heading "What does a city’s intercultural vision stand on?" [level=3]
  - radiogroup "What does a city’s intercultural vision stand on?":
    - radio "A mayor and a few associations who already agree with each other"
    - radio "A strategy that is adopted before anyone has talked about it"
    - radio "Leaders who say it in public, and residents who can see what they gain"
  - status
  - button "Check answer"`;
/* end snapshot TryingAgain */

