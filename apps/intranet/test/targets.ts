import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { Apart } from './apart.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['color-contrast', 'target-size', 'link-in-text-block'];

/** Text under contrast and targets under 24 px inside our elements, a line each. */
export async function hardToUse(frame: Frame): Promise<string[]> {
  const apart = await Apart.in(frame);
  await apart.run(`${AXE};0`);
  return apart.call(async (rules) => {
    const { axe } = window as unknown as { axe: { run: (where: object, how: object) => Promise<AxeResults> } };
    const include = ['quiz', 'video-player', 'reflection', 'progress-tracker', 'module-card'].map((name) => [`tessera-${name}`]);
    const results = await axe.run({ include }, { runOnly: { type: 'rule', values: rules }, resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id} ${target.flat().join(' ')} ${any[0]?.message ?? ''}`));
  }, RULES);
}
