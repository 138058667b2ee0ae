import type { Course, Module } from '@tessera-learning/core';
import { Problem } from './problem.js';

/**
 * The module of that id; the only module if no id is asked for.
 * @throws {Problem} `no-module`
 */
export function moduleOf({ modules }: Course, id: string | undefined): Module {
  const module = id ? modules.find((each) => each.id === id) : modules.length === 1 && modules[0];
  if (module) return module;
  throw new Problem('no-module', `${id ? `the course has no module “${id}”: ` : ''}write module="…" with one of: ${modules.map((each) => each.id).join(', ')}`);
}
