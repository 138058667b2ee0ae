const rules = new Intl.PluralRules('ar');

/** A noun with one and two of it, which carry no figure, then after 3 to 10, after 11 to 99, and after all others. */
export type ArabicNoun = readonly [one: string, two: string, few: string, many: string, other?: string];

/** `صفحتان`, `3 صفحات`, `11 صفحة`: Arabic counts in six ways, and only the last four write the figure. */
export function counted(count: number, [one, two, few, many, other = many]: ArabicNoun): string {
  const noun = { one, two, few, many, other, zero: other }[rules.select(count)];
  return count === 1 || count === 2 ? noun : `${count} ${noun}`;
}
