import { sampleBrief, sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import { createProgressStore } from '@tessera-learning/progress-store';
import { describe, expect, it, vi } from 'vitest';
import { Desk, emptyBrief, type Papers } from '../src/desk.js';
import { changes, flush, kept, named, openStore, PAUSE, PLACE, plan, sit, store } from './desks.js';

describe('a desk', () => {
  it('begins with an empty form, and keeps nothing of it', () => {
    const desk = sit();
    expect(desk.papers).toEqual({ brief: emptyBrief(sampleCatalogue) });
    expect(desk.papers.brief).toMatchObject({ title: '', cities: [], people: [], topics: [], days: 2, mode: 'room', begin: 540, end: 990, first: '', last: '' });
    expect([desk.canUndo, desk.canRedo, desk.isBehind, desk.isUnreadable, desk.kept]).toEqual([false, false, false, false, 'device']);
    vi.advanceTimersByTime(10 * PAUSE);
    expect(store.facts()).toEqual([]);
  });

  it('keeps a programme at once, as a fact of its own kind', async () => {
    const desk = sit();
    desk.act({ brief: sampleBrief, plan });
    expect(store.facts()).toEqual([{ ...PLACE, detail: expect.stringMatching(/^[\da-f]+$/) as string, n: 1, text: JSON.stringify({ brief: sampleBrief, plan }) }]);
    expect(desk.kept).toBeUndefined();
    await flush();
    expect(desk.kept).toBe('device');
  });

  it('keeps it under its own name where it belongs to no course', () => {
    new Desk(store, { ...sampleCatalogue, course: undefined }, () => undefined).act({ brief: sampleBrief });
    expect(store.facts().map(({ course, id }) => [course, id])).toEqual([['sample-academy', 'sample-academy']]);
  });

  it('says so where the device keeps nothing', async () => {
    const refused = createProgressStore({ storage: null, indexedDB: null });
    await refused.ready;
    const desk = sit(refused);
    desk.act({ brief: sampleBrief, plan });
    await flush();
    expect(desk.kept).toBe('memory');
    expect(kept(refused)).toEqual({ brief: sampleBrief, plan });
  });

  it('has the same papers on the next visit', async () => {
    sit().act({ brief: sampleBrief, plan });
    await flush();
    const next = sit(openStore());
    expect(next.papers).toEqual({ brief: sampleBrief, plan });
    expect([next.canUndo, next.isUnreadable]).toEqual([false, false]);
  });

  it('takes the versions of this sitting away, but the newest', async () => {
    const desk = sit();
    for (const title of ['a', 'b', 'c']) {
      desk.act({ brief: named(title) });
      await flush();
    }
    expect(store.facts().map(({ text }) => (JSON.parse(text ?? '') as Papers).brief.title)).toEqual(['c']);
  });
});

describe('writing', () => {
  it('is kept once, after a pause', () => {
    const desk = sit();
    for (const title of ['R', 'Ru', 'Rum']) {
      desk.write(named(title));
      vi.advanceTimersByTime(PAUSE - 1);
    }
    expect(store.facts()).toEqual([]);
    expect([changes, desk.papers.brief.title]).toEqual([3, 'Rum']);
    vi.advanceTimersByTime(1);
    expect(store.facts()).toHaveLength(1);
    expect(kept()?.brief.title).toBe('Rum');
  });

  it('is kept at once when the page is left, and not again', () => {
    const desk = sit();
    desk.write(named('Rum'));
    desk.save();
    expect(kept()?.brief.title).toBe('Rum');
    desk.save();
    vi.advanceTimersByTime(10 * PAUSE);
    expect(store.facts()).toHaveLength(1);
  });

  it('leaves the programme as it is, and no step to undo', () => {
    const desk = sit();
    desk.act({ brief: sampleBrief, plan });
    desk.write(named('x'));
    expect(desk.papers).toEqual({ brief: named('x'), plan });
    expect(desk.undo()).toBe(true);
    expect(desk.papers.brief.title).toBe('');
    desk.redo();
    expect(desk.papers.brief.title).toBe('x');
  });

  it('of the same words again keeps nothing new', () => {
    const desk = sit();
    desk.write(named('x'));
    desk.save();
    desk.write(named('y'));
    desk.write(named('x'));
    desk.save();
    expect(store.facts()).toHaveLength(1);
  });

  it('that is too long to be read again is not kept, and what was there stays', () => {
    const desk = sit();
    desk.write(named('short'));
    desk.save();
    for (const brief of [named('x'.repeat(401)), { ...sampleBrief, cities: Array.from({ length: 61 }, (_, index) => `city ${index}`) }]) {
      desk.write(brief);
      vi.advanceTimersByTime(PAUSE);
      expect(desk.papers.brief).toEqual(brief);
      expect(kept()?.brief.title).toBe('short');
    }
    desk.write(named('x'.repeat(400)));
    vi.advanceTimersByTime(PAUSE);
    expect(kept()?.brief.title).toBe('x'.repeat(400));
  });
});

describe('undo', () => {
  it('goes back and forth, and keeps each step', () => {
    const desk = sit();
    for (const title of ['a', 'b', 'c']) desk.act({ brief: named(title) });
    const titles = (step: () => boolean): [boolean, string, string | undefined] => [step(), desk.papers.brief.title, kept()?.brief.title];
    expect(titles(() => desk.undo())).toEqual([true, 'b', 'b']);
    expect(titles(() => desk.undo())).toEqual([true, 'a', 'a']);
    expect(titles(() => desk.redo())).toEqual([true, 'b', 'b']);
    expect([desk.canUndo, desk.canRedo]).toEqual([true, true]);
    expect(titles(() => desk.redo())).toEqual([true, 'c', 'c']);
    expect(titles(() => desk.redo())).toEqual([false, 'c', 'c']);
    expect(desk.canRedo).toBe(false);
  });

  it('forgets what was undone once something else is done', () => {
    const desk = sit();
    desk.act({ brief: named('a') });
    desk.act({ brief: named('b') });
    desk.undo();
    desk.act({ brief: named('c') });
    expect([desk.canRedo, desk.redo(), desk.papers.brief.title]).toEqual([false, false, 'c']);
    desk.undo();
    expect(desk.papers.brief.title).toBe('a');
  });

  it('goes a hundred steps back, and no further', () => {
    const desk = sit();
    for (let step = 1; step <= 150; step += 1) desk.act({ brief: named(String(step)) });
    let steps = 0;
    while (desk.undo()) steps += 1;
    expect([steps, desk.papers.brief.title, desk.canUndo]).toEqual([100, '50', false]);
    while (desk.redo()) steps -= 1;
    expect([steps, desk.papers.brief.title]).toEqual([0, '150']);
  });

  it('counts a change of the programme, and no change as none', () => {
    const desk = sit();
    desk.act({ brief: sampleBrief, plan });
    desk.edit(plan);
    expect(store.facts()).toHaveLength(1);
    desk.edit({ ...plan, alsoPrepare: ['measuring'] });
    expect(kept()?.plan?.alsoPrepare).toEqual(['measuring']);
    desk.undo();
    expect(desk.papers.plan).toEqual(plan);
  });
});
