import { expect, test, type Page } from '@playwright/test';
import { arrive, frameOf } from './arrive.js';
import { expectPlainLook } from './looks.js';
import { HOST_PAGES, type HostPage } from './pages.js';
import { keepRow, type Row } from './row.js';
import { hardToUse } from './targets.js';
import { troubleOf, type Trouble } from './trouble.js';

const NOTE = 'The gardeners, first of all.';

for (const host of HOST_PAGES) {
  test(`a learner’s way on the page: ${host.name}`, async ({ page, baseURL }) => {
    const row: Row = {};
    const trouble = await troubleOf(page, baseURL as string);
    const learner = await arrive(page, host);
    if (host.bites) expect(await page.evaluate(host.bites), 'the page does what it is there for').toBe(true);
    const untouched = host.framed ? 'the plain page’s' : await expectPlainLook(page, host, 'untouched');
    await done(row, 'answer', learner.answers());
    await done(row, 'reason', learner.seesReasons());
    await done(row, 'progress', learner.seesProgress());
    await done(row, 'note', learner.writes(NOTE));
    await (host.framed ? learner.seesNothingIsKept() : learner.seesSaved());
    await done(row, 'video', learner.watches());
    row.kept = host.framed ? 'says that it cannot' : await keptAfterReload(page, host);
    row.look = host.framed ? untouched : await expectPlainLook(page, host, 'answered');
    expect(await hardToUse(frameOf(page, host)), 'text and targets').toEqual([]);
    expectQuiet(trouble, host);
    row.violations = String(trouble.violations.length);
    keepRow(host.name, row);
  });
}

async function done(row: Row, column: keyof Row, step: Promise<void>): Promise<void> {
  await step;
  row[column] = 'yes';
}

async function keptAfterReload(page: Page, host: HostPage): Promise<string> {
  const learner = await arrive(page, host);
  await learner.seesBestAnswer();
  await learner.seesSomeProgress();
  await expect(learner.note).toHaveValue(NOTE);
  return 'yes';
}

function expectQuiet({ errors, warnings, violations, elsewhere, sent }: Trouble, host: HostPage): void {
  const unknown = errors.filter((text) => !host.says?.some((known) => known.test(text)));
  expect({ unknown, elsewhere, sent }).toEqual({ unknown: [], elsewhere: [], sent: [] });
  expect(violations, violations.join('\n')).toHaveLength(host.violations ?? 0);
  for (const warning of host.warns ?? []) expect(warnings).toContain(warning);
}
