import type axe from 'axe-core';
// The package is a classic script that leaves `axe` on the window. It is large: tests that do not ask for it do without.
const loaded = (): Promise<unknown> => import('axe-core');

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** WCAG 2.2 A and AA with axe's best practices; `target-size` is off by default in axe, and on here. */
const OPTIONS: axe.RunOptions = {
  // What passed is not listed in detail: on a large programme that takes longer than the checks.
  resultTypes: ['violations'],
  preload: false,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true }, 'page-has-heading-one': { enabled: false }, region: { enabled: false } },
};

/** Fails with a readable list if axe finds anything in the element. */
export async function expectNoViolations(element: Element): Promise<void> {
  await loaded();
  const { violations } = await window.axe.run(element, OPTIONS);
  const lines = violations.map((each) => `${each.id}: ${each.help}\n  ${each.nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join('\n  ')}`);
  if (lines.length > 0) throw new Error(`axe found ${lines.length}:\n${lines.join('\n')}`);
}
