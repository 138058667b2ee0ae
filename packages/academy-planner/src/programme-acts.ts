import { mapAddresses } from '@tessera-learning/core';
import { addSlot, preparationOf, type Plan } from '@tessera-learning/core/academy';
import { download } from '@tessera-learning/element-kit';
import type { ProgrammeActs } from './programme-view.js';
import type { Host } from './room.js';
import { fileOf, type FileKind } from './take-away/files.js';

/** What the buttons of a programme do. Each change can be undone, and is said. */
export function actsOf(host: Host, plan: Plan): ProgrammeActs {
  const { desk, tell } = host;
  return {
    edit: (next, words) => {
      desk.edit(next);
      tell(words);
    },
    ...wayBackOf(host),
    pick: host.pick,
    showDay: host.showDay,
    print: host.print,
    add: () => add(host, plan),
    addUndone: () => addUndone(host, plan),
    save: (kind) => save(host, plan, kind),
  };
}

/** What the buttons do that lead back and on. */
export function wayBackOf({ desk, words: { strings: { said } }, tell }: Host): Pick<ProgrammeActs, 'undo' | 'redo'> {
  return {
    undo: () => {
      if (desk.undo()) tell(said.undone);
    },
    redo: () => {
      if (desk.redo()) tell(said.redone);
    },
  };
}

/** A session of one's own comes at the end of the day that is shown, and is open to be changed. */
function add({ desk, words: { strings }, dayShown, pick }: Host, plan: Plan): void {
  const day = Math.min(dayShown, plan.days.length - 1);
  const next = addSlot(plan, { day, index: plan.days[day]?.slots.length ?? 0 }, { kind: 'exercise', title: strings.newTitle, minutes: 30 });
  desk.edit(next);
  pick({ slot: next.days[day]?.slots.at(-1)?.id ?? '' });
}

function addUndone({ desk, words: { strings }, isDone, tell }: Host, plan: Plan): void {
  const { modules, added } = preparationOf(desk.catalogue, plan);
  const undone = desk.catalogue.modules.filter((module) => ![...modules, ...added].includes(module) && !isDone(module));
  if (undone.length > 0) desk.edit({ ...plan, alsoPrepare: [...plan.alsoPrepare, ...undone.map(({ id }) => id)] });
  tell(undone.length > 0 ? strings.addedModules(undone.length) : strings.noneUndone);
}

function save({ desk, words: { strings, language }, tell }: Host, plan: Plan, kind: FileKind): void {
  // A file lies elsewhere than the page: its links are whole addresses.
  const catalogue = mapAddresses(desk.catalogue, (relative) => new URL(relative, document.baseURI).href);
  const file = fileOf({ catalogue, plan, paper: strings.paper, language }, kind);
  if (file) download(file.name, file.text, file.type);
  tell(file ? strings.said.exported(file.name) : strings.said.noDates);
}
