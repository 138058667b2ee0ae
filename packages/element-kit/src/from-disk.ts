import { Problem } from './problem.js';

/**
 * The text of a course that lies on a disk. A page from there may not fetch, yet scripts run: beside `course.en.json` lies
 * `course.en.json.js`, which hands over the same data (`tessera zip` writes it).
 * @param address of the JSON, with `file:`
 * @throws {Problem} `missing`
 */
export function fromDisk(address: string): Promise<string> {
  const script = document.createElement('script') as HTMLScriptElement & { readonly course?: unknown };
  script.src = `${address}.js`;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve(JSON.stringify(script.course) ?? '');
    script.onerror = () => reject(new Problem('missing', `from disk a page reads ${script.src}, which “tessera zip” writes`));
    document.head.append(script);
  }).finally(() => script.remove()) as Promise<string>;
}
