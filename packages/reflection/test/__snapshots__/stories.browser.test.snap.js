/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["Deleted"] = 
`- main:
  - heading "Questions to consider" [level=3]
  - textbox "Who in your city has said in public that diversity is something to build on? What did they say?"
  - status: This note is deleted.
  - button "Undo"
  - status
  - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
  - status
  - status
  - status`;
/* end snapshot Deleted */

snapshots["Empty"] = 
`- main:
  - heading "Questions to consider" [level=3]
  - textbox "Who in your city has said in public that diversity is something to build on? What did they say?"
  - status
  - status
  - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
  - status
  - status
  - status`;
/* end snapshot Empty */

snapshots["FromCourse"] = 
`- main:
  - heading "Questions to consider" [level=3]
  - textbox "Whom would you ask first?"
  - status
  - status
  - status`;
/* end snapshot FromCourse */

snapshots["Long"] = 
`- main:
  - heading "Questions to consider" [level=3]
  - textbox "Who in your city has said in public that diversity is something to build on? What did they say?": Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything. Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything. Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything. Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything. Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything. Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything. Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything. Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything.
  - status
  - button "Delete this note"
  - status
  - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
  - status
  - status
  - button "Save my notes as a text file"
  - status`;
/* end snapshot Long */

snapshots["MissingSource"] = 
`- main:
  - alert:
    - button "Try again"
  - note "For the editor of this page":`;
/* end snapshot MissingSource */

snapshots["OtherTab"] = 
`- main:
  - heading "Questions to consider" [level=3]
  - textbox "Who in your city has said in public that diversity is something to build on? What did they say?": Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything.
  - status:
  - button "Delete this note"
  - status:
    - group: Another tab has a different version of this note
  - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
  - status
  - status
  - button "Save my notes as a text file"
  - status`;
/* end snapshot OtherTab */

snapshots["Saved"] = 
`- main:
  - heading "Questions to consider" [level=3]
  - textbox "Who in your city has said in public that diversity is something to build on? What did they say?": Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything.
  - status:
  - button "Delete this note"
  - status
  - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
  - status
  - status
  - button "Save my notes as a text file"
  - status`;
/* end snapshot Saved */

snapshots["TooLong"] = 
`- main:
  - heading "Questions to consider" [level=3]
  - textbox "Who in your city has said in public that diversity is something to build on? What did they say?" [invalid]: again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and
  - status: "A note holds 20,000 characters. This one is longer and is not being saved: shorten it, or save it as a text file."
  - button "Delete this note"
  - status
  - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
  - status
  - status
  - button "Save my notes as a text file"
  - status`;
/* end snapshot TooLong */

snapshots["Undone"] = 
`- main:
  - heading "Questions to consider" [level=3]
  - textbox "Who in your city has said in public that diversity is something to build on? What did they say?": Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything.
  - status:
  - button "Delete this note"
  - status
  - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
  - status
  - status
  - button "Save my notes as a text file"
  - status`;
/* end snapshot Undone */

snapshots["WithNotes"] = 
`- main:
  - heading "Questions to consider" [level=3]
  - textbox "Who in your city has said in public that diversity is something to build on? What did they say?": Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything.
  - status
  - button "Delete this note"
  - status
  - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
  - status
  - status
  - button "Save my notes as a text file"
  - status`;
/* end snapshot WithNotes */

snapshots["Anatomy"] = 
`- main:
  - heading "Questions to consider" [level=3]
  - textbox "Who in your city has said in public that diversity is something to build on? What did they say?": Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything.
  - status:
  - button "Delete this note"
  - status:
    - group: Another tab has a different version of this note
  - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
  - status
  - status
  - button "Save my notes as a text file"
  - status
  - list:
    - listitem:
      - code: question
    - listitem:
      - code: field
    - listitem:
      - code: delete
    - listitem:
      - code: other
    - listitem:
      - code: export
    - listitem:
      - code: problem
      - code: src
    - listitem:
      - code: default`;
/* end snapshot Anatomy */

snapshots["Languages"] = 
`- main:
  - figure "English":
    - heading "Questions to consider" [level=3]
    - textbox "Who in your city has said in public that diversity is something to build on? What did they say?": Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything.
    - status:
    - button "Delete this note"
    - status
    - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
    - status
    - status
    - button "Save my notes as a text file"
    - status
  - figure "Français":
    - heading "Questions à méditer" [level=3]
    - textbox "Qui, dans votre ville, a dit en public que la diversité est une force ?": La maire, à l’ouverture de la bibliothèque.
    - status:
    - button "Supprimer cette note"
    - status
    - textbox "À qui demanderiez-vous d’abord si la vision ne fonctionne pas ?"
    - status
    - status
    - button "Enregistrer mes notes dans un fichier texte"
    - status
  - figure "العربية":
    - heading "أسئلة للتفكير" [level=3]
    - textbox "من قال علنًا في مدينتك إن التنوع أساس نبني عليه؟": رئيسة البلدية، عند افتتاح المكتبة الجديدة.
    - status:
    - button "حذف هذه الملاحظة"
    - status
    - textbox "من تسأل أولًا إن أردت أن تسمع أن الرؤية لا تعمل؟"
    - status
    - status
    - button "حفظ ملاحظاتي في ملف نصّي"
    - status`;
/* end snapshot Languages */

snapshots["Playground"] = 
`- main:
  - heading "Questions to consider" [level=3]
  - textbox "Who in your city has said in public that diversity is something to build on? What did they say?"
  - status
  - status
  - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
  - status
  - status
  - status`;
/* end snapshot Playground */

snapshots["Sizes"] = 
`- main:
  - figure "288 px":
    - heading "Questions to consider" [level=3]
    - textbox "Who in your city has said in public that diversity is something to build on? What did they say?": Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything.
    - status:
    - button "Delete this note"
    - status
    - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
    - status
    - status
    - button "Save my notes as a text file"
    - status
  - figure "480 px":
    - heading "Questions to consider" [level=3]
    - textbox "Who in your city has said in public that diversity is something to build on? What did they say?": Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything.
    - status:
    - button "Delete this note"
    - status
    - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
    - status
    - status
    - button "Save my notes as a text file"
    - status
  - figure "720 px":
    - heading "Questions to consider" [level=3]
    - textbox "Who in your city has said in public that diversity is something to build on? What did they say?": Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything.
    - status:
    - button "Delete this note"
    - status
    - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
    - status
    - status
    - button "Save my notes as a text file"
    - status`;
/* end snapshot Sizes */

snapshots["StorageRefused"] = 
`- main:
  - heading "Questions to consider" [level=3]
  - alert: This page cannot keep your notes. Copy them before you leave.
  - textbox "Who in your city has said in public that diversity is something to build on? What did they say?": Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything.
  - status
  - button "Delete this note"
  - status
  - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
  - status
  - status
  - button "Save my notes as a text file"
  - status`;
/* end snapshot StorageRefused */

snapshots["Theming"] = 
`- main:
  - figure "Its own values, or those of the controls":
    - heading "Questions to consider" [level=3]
    - textbox "Who in your city has said in public that diversity is something to build on? What did they say?": Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything.
    - status:
    - button "Delete this note"
    - status
    - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
    - status
    - status
    - button "Save my notes as a text file"
    - status
  - figure "Harbour, light":
    - heading "Questions to consider" [level=3]
    - textbox "Who in your city has said in public that diversity is something to build on? What did they say?": Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything.
    - status:
    - button "Delete this note"
    - status
    - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
    - status
    - status
    - button "Save my notes as a text file"
    - status
  - figure "Lantern, dark":
    - heading "Questions to consider" [level=3]
    - textbox "Who in your city has said in public that diversity is something to build on? What did they say?": Our mayor, at the opening of the new library. Short, but people still quote it. The housing office has never said anything.
    - status:
    - button "Delete this note"
    - status
    - textbox "Whom would you ask first, if you wanted to hear that the vision is not working?"
    - status
    - status
    - button "Save my notes as a text file"
    - status`;
/* end snapshot Theming */

