/** One after the other: a course is small, and open files are few everywhere. */
export async function inTurn<T, U>(items: readonly T[], read: (item: T) => Promise<U>): Promise<U[]> {
  const out: U[] = [];
  for (const item of items) out.push(await read(item));
  return out;
}
