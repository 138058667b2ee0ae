import type { Rhythm, Session } from '@tessera-learning/core/academy';
import type { YamlFields, YamlValue } from '../yaml-value.js';

/** Planning counts in quarters of an hour. */
const QUARTER = 15;
const LONGEST_SESSION = 120;
const MOST_PEOPLE = 1000;

/** Reads how a day is cut. */
export function readRhythm(value: YamlValue | undefined): Rhythm {
  const fields = value?.fields();
  fields?.only(['begin', 'end', 'stretch', 'coffee', 'lunch']);
  const end = fields?.need('end');
  const [from, to] = [timeOf(fields?.need('begin')), timeOf(end)];
  if (from !== undefined && to !== undefined && to <= from) end?.wrong('needs a time after “begin”');
  return {
    begin: from ?? 0,
    end: to ?? 0,
    stretch: fields?.need('stretch')?.whole(30, 480) ?? 0,
    coffee: fields?.need('coffee')?.whole(5, 120) ?? 0,
    lunch: fields?.need('lunch')?.whole(15, 180) ?? 0,
  };
}

/** A time of the day as minutes from midnight. */
function timeOf(value: YamlValue | undefined): number | undefined {
  const text = value?.text();
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text ?? '') ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes);
  return text === undefined ? undefined : value?.wrong('needs a time between quotes, hours and minutes: "09:00"');
}

/** Reads two numbers of people under keys of their own, the smaller first. */
export function readPeople<S extends string, L extends string>(value: YamlValue | undefined, smaller: S, larger: L): Record<S | L, number> {
  const fields = value?.fields();
  fields?.only([smaller, larger]);
  const most = fields?.need(larger);
  const [from, to] = [fields?.need(smaller)?.whole(1, MOST_PEOPLE), most?.whole(1, MOST_PEOPLE)];
  if (from !== undefined && to !== undefined && to < from) most?.wrong(`needs a number no smaller than “${smaller}”`);
  return { [smaller]: from ?? 0, [larger]: to ?? 0 } as Record<S | L, number>;
}

/** Reads `minutes: [least, usual, most]` of a session. */
export function readLengths(fields: YamlFields): Session['minutes'] {
  const value = fields.need('minutes');
  const items = value?.list();
  const [least = 0, usual = 0, most = 0] = (items ?? []).map((item) => quartersOf(item) ?? 0);
  const isWhole = items?.length === 3;
  if (items && !isWhole) value?.wrong('needs three numbers: the least, the usual and the most minutes');
  if (isWhole && Math.min(least, usual, most) > 0 && (usual < least || most < usual)) value?.wrong('needs numbers that rise: the least, the usual and the most minutes');
  return { least, usual, most };
}

function quartersOf(value: YamlValue): number | undefined {
  const minutes = value.whole(QUARTER, LONGEST_SESSION);
  return minutes === undefined || minutes % QUARTER === 0 ? minutes : value.wrong(`needs a multiple of ${QUARTER} minutes`);
}
