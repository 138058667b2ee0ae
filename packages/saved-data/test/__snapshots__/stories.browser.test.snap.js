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

snapshots["French"] = 
`- main:
  - group: Afficher les 4 entrées
  - button "Exporter"
  - button "Importer un fichier"
  - button "Tout supprimer"
  - status`;
/* end snapshot French */

snapshots["Kept"] = 
`- main:
  - group: Show all 4 entries
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - status`;
/* end snapshot Kept */

snapshots["Narrow"] = 
`- main:
  - group: Show all 4 entries
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - status`;
/* end snapshot Narrow */

snapshots["Nothing"] = 
`- main:
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - status`;
/* end snapshot Nothing */

snapshots["RightToLeft"] = 
`- main:
  - group: عرض 4 سجلّات
  - button "تصدير"
  - button "استيراد ملف"
  - button "حذف كل شيء"
  - status`;
/* end snapshot RightToLeft */

snapshots["StorageRefused"] = 
`- main:
  - group: Show the one entry
  - button "Export"
  - button "Import a file"
  - button "Delete everything"
  - status`;
/* end snapshot StorageRefused */

