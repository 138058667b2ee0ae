import { expect, type Frame, type Page } from '@playwright/test';
import { Learner } from './learner.js';
import type { HostPage } from './pages.js';

export const frameOf = (page: Page, { framed }: Pick<HostPage, 'framed'>): Frame => (framed ? (page.frames()[1] as Frame) : page.mainFrame());

/** Opens a host page and waits until everything of ours is there. */
export async function arrive(page: Page, host: Pick<HostPage, 'name' | 'language' | 'press' | 'framed'>): Promise<Learner> {
  await page.goto(`/${host.name}.html`);
  const learner = new Learner(frameOf(page, host), host.language, host.press);
  await expect(learner.radios).toHaveCount(3);
  await expect(learner.line).toBeVisible();
  await expect(learner.note).toBeVisible();
  return learner;
}
