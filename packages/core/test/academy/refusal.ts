import { CourseError } from '../../src/index.js';

/** A copy as JSON with one place changed; `undefined` takes it out. */
export function changed(json: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(json) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() as string;
  const at = keys.reduce((place, key) => place[key] as Record<string, unknown>, copy);
  at[last] = value;
  return JSON.parse(JSON.stringify(copy));
}

/** Why something could not be read; nothing else may be thrown. */
export function refusalOf(read: () => unknown): { code: string; place: string } | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof CourseError) return { code: error.code, place: error.place };
    throw error;
  }
  return undefined;
}

/** Every place in it. */
export function pathsOf(json: unknown, path = ''): string[] {
  if (typeof json !== 'object' || json === null) return [path];
  const inner = Object.entries(json).flatMap(([key, value]) => pathsOf(value, path ? `${path}.${key}` : key));
  return path ? [path, ...inner] : inner;
}

/** The same with keys that nobody knows put into every object that has a title. */
export function withStrangers(json: unknown): unknown {
  return JSON.parse(JSON.stringify(json).replaceAll('"title":', '"onclick":"alert(1)","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"title":'));
}
