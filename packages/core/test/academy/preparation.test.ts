import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropSlot, methodOf, planProgramme, preparationOf, sessionOf, timeSpent, topicsIn, type Plan } from '../../src/academy/index.js';
import { sampleBrief, sampleCatalogue } from '../../testing/sample-catalogue.js';
import { overAny } from './arbitraries.js';

const planFor = (topics: string[]): Plan => planProgramme(sampleCatalogue, { ...sampleBrief, topics });
const idsOf = (topics: string[], alsoPrepare: string[] = []) => {
  const { modules, readings, added } = preparationOf(sampleCatalogue, { ...planFor(topics), alsoPrepare });
  return [modules, readings, added].map((each) => each.map(({ id }) => id));
};

describe('preparation', () => {
  test.each<[string[], string[], string[]]>([
    [['competence'], ['vision-and-parks'], ['shared-vision']],
    [['rumours'], ['measuring'], []],
    [['spaces'], ['vision-and-parks'], ['to-strategy']],
    [['rumours', 'spaces', 'competence'], ['vision-and-parks', 'measuring'], ['shared-vision', 'to-strategy']],
  ])('of %j', (topics, modules, readings) => expect(idsOf(topics)).toEqual([modules, readings, []]));

  test('may have modules added, each once, and only those that are there', () => {
    expect(idsOf(['rumours'], ['vision-and-parks', 'measuring', 'gone'])).toEqual([['measuring'], [], ['vision-and-parks']]);
  });

  test('goes with the last session of its topic', () => {
    const plan = planFor(['competence', 'rumours']);
    const without = plan.days.flatMap(({ slots }) => slots).filter((slot) => sessionOf(sampleCatalogue, slot)?.topic === 'rumours').reduce((each, { id }) => dropSlot(each, id), plan);
    expect([...topicsIn(sampleCatalogue, without)]).toEqual(['competence']);
    expect(preparationOf(sampleCatalogue, without).modules.map(({ id }) => id)).toEqual(['vision-and-parks']);
  });

  test('is that of the topics in the programme, no more and no less', () => {
    fc.assert(fc.property(overAny, ({ catalogue, brief }) => {
      const plan = planProgramme(catalogue, brief);
      const placed = brief.topics.filter((topic) => !plan.leftOut.some((out) => out.topic === topic));
      const modules = catalogue.topics.filter(({ id }) => placed.includes(id)).flatMap((topic) => topic.modules);
      expect([...topicsIn(catalogue, plan)].sort()).toEqual([...placed].sort());
      expect(preparationOf(catalogue, plan).modules).toEqual(catalogue.modules.filter(({ id }) => modules.includes(id)));
    }));
  });
});

describe('time spent', () => {
  test('is all time but breaks, the most first', () => {
    fc.assert(fc.property(overAny, ({ catalogue, brief }) => {
      const plan = planProgramme(catalogue, brief);
      const spent = timeSpent(plan);
      const work = plan.days.flatMap(({ slots }) => slots).filter(({ kind }) => kind !== 'coffee' && kind !== 'lunch');
      expect(spent.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(work.reduce((sum, { minutes }) => sum + minutes, 0));
      expect(spent.map(({ minutes }) => minutes)).toEqual(spent.map(({ minutes }) => minutes).sort((a, b) => b - a));
    }));
  });
});

test('what a slot was made from', () => {
  const [welcome] = planFor(['rumours']).days[0]?.slots ?? [];
  expect(welcome && [sessionOf(sampleCatalogue, welcome)?.id, methodOf(sampleCatalogue, welcome)?.id]).toEqual(['welcome', 'plenary']);
  expect([sessionOf, methodOf].map((of) => of(sampleCatalogue, { id: 's1', kind: 'case', title: 'A walk', minutes: 30 }))).toEqual([undefined, undefined]);
});
