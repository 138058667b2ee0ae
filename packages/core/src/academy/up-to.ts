/** 0, 1, 2 … below a number. A range without `Array.from`, which Prototype.js replaces. */
export function upTo(count: number): readonly number[] {
  return [...new Array(Math.max(0, Math.ceil(count))).keys()];
}
