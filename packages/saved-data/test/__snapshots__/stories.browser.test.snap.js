/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["AskingToDelete"] = 
`- main:
  - group: Show all 4 entries
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - group "Delete 4 entries? This cannot be undone. Export first if you may want them back.":
    - button "Delete"
    - button "Keep"
  - status`;
/* end snapshot AskingToDelete */

snapshots["Deleted"] = 
`- main:
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - status: Everything is deleted.`;
/* end snapshot Deleted */

snapshots["Entries"] = 
`- main:
  - group:
    - region "Show all 4 entries":
      - table:
        - rowgroup:
          - row "Module Step What you did":
            - columnheader "Module"
            - columnheader "Step"
            - columnheader "What you did"
        - rowgroup:
          - row "vision-and-parks shared-vision Marked as read":
            - cell "vision-and-parks"
            - cell "shared-vision"
            - cell "Marked as read"
          - 'row "vision-and-parks vision Answered: circle"':
            - cell "vision-and-parks"
            - cell "vision"
            - 'cell "Answered: circle"'
          - 'row "vision-and-parks vision Answered: public"':
            - cell "vision-and-parks"
            - cell "vision"
            - 'cell "Answered: public"'
          - 'row "vision-and-parks first-step Wrote: The housing office."':
            - cell "vision-and-parks"
            - cell "first-step"
            - 'cell "Wrote: The housing office."'
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - status`;
/* end snapshot Entries */

snapshots["Kept"] = 
`- main:
  - group: Show all 4 entries
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - status`;
/* end snapshot Kept */

snapshots["Nothing"] = 
`- main:
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - status`;
/* end snapshot Nothing */

snapshots["StorageRefused"] = 
`- main:
  - group: Show the one entry
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - status`;
/* end snapshot StorageRefused */

snapshots["Anatomy"] = 
`- main:
  - button "Ask me again before videos from YouTube"
  - group: Show all 4 entries
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - group "Delete 5 entries? This cannot be undone. Export first if you may want them back.":
    - button "Delete"
    - button "Keep"
  - status
  - list:
    - listitem:
      - code: summary
    - listitem:
      - code: entries
    - listitem:
      - code: permit
    - listitem:
      - code: confirm
    - listitem:
      - code: default`;
/* end snapshot Anatomy */

snapshots["ImportDamaged"] = 
`- main:
  - group: Show all 4 entries
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - status: This file is damaged, or of another kind. Nothing was changed.`;
/* end snapshot ImportDamaged */

snapshots["ImportedForeign"] = 
`- main:
  - group: Show all 4 entries
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - status: "Nothing new: everything in the file was here already. 1 entry belongs to another course and was left out."`;
/* end snapshot ImportedForeign */

snapshots["Languages"] = 
`- main:
  - figure "English":
    - group: Show all 4 entries
    - button "Export"
    - button "Import a file"
    - button "Delete everything"
    - status
  - figure "Français":
    - group: Afficher les 4 entrées
    - button "Exporter"
    - button "Importer un fichier"
    - button "Tout supprimer"
    - status
  - figure "العربية":
    - group: عرض 4 سجلّات
    - button "تصدير"
    - button "استيراد ملف"
    - button "حذف كل شيء"
    - status`;
/* end snapshot Languages */

snapshots["NothingDeleted"] = 
`- main:
  - group: Show all 4 entries
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - status: Nothing was deleted.`;
/* end snapshot NothingDeleted */

snapshots["NothingToDelete"] = 
`- main:
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - status: There is nothing to delete.`;
/* end snapshot NothingToDelete */

snapshots["Playground"] = 
`- main:
  - group: Show all 4 entries
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - status`;
/* end snapshot Playground */

snapshots["Sizes"] = 
`- main:
  - figure "288 px":
    - group: Show all 4 entries
    - button "Export"
    - button "Import a file"
    - button "Delete everything"
    - status
  - figure "480 px":
    - group: Show all 4 entries
    - button "Export"
    - button "Import a file"
    - button "Delete everything"
    - status
  - figure "720 px":
    - group: Show all 4 entries
    - button "Export"
    - button "Import a file"
    - button "Delete everything"
    - status`;
/* end snapshot Sizes */

snapshots["Theming"] = 
`- main:
  - figure "Its own values, or those of the controls":
    - group: Show all 4 entries
    - button "Export"
    - button "Import a file"
    - button "Delete everything"
    - group "Delete 4 entries? This cannot be undone. Export first if you may want them back.":
      - button "Delete"
      - button "Keep"
    - status
  - figure "Harbour, light":
    - group: Show all 4 entries
    - button "Export"
    - button "Import a file"
    - button "Delete everything"
    - group "Delete 4 entries? This cannot be undone. Export first if you may want them back.":
      - button "Delete"
      - button "Keep"
    - status
  - figure "Lantern, dark":
    - group: Show all 4 entries
    - button "Export"
    - button "Import a file"
    - button "Delete everything"
    - group "Delete 4 entries? This cannot be undone. Export first if you may want them back.":
      - button "Delete"
      - button "Keep"
    - status`;
/* end snapshot Theming */

snapshots["Permitted"] = 
`- main:
  - button "Ask me again before videos from YouTube"
  - group: Show all 4 entries
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - status`;
/* end snapshot Permitted */

