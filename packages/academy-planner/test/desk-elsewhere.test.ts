import { sampleBrief, sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import { describe, expect, it, vi } from 'vitest';
import { emptyBrief } from '../src/desk.js';
import { readPapers } from '../src/room.js';
import { elsewhere, flush, kept, named, PAUSE, plan, sit, store } from './desks.js';

describe('another tab', () => {
  it('is followed, and undo brings back what was here', () => {
    const desk = sit();
    desk.act({ brief: named('here') });
    elsewhere(JSON.stringify({ brief: named('there'), plan }));
    expect(desk.isBehind).toBe(true);
    desk.follow(readPapers);
    expect([desk.isBehind, desk.papers]).toEqual([false, { brief: named('there'), plan }]);
    desk.undo();
    expect([desk.papers.brief.title, kept()?.brief.title]).toEqual(['here', 'here']);
  });

  it('waits while something is being written here, which comes out on top', () => {
    const desk = sit();
    desk.write(named('here'));
    elsewhere(JSON.stringify({ brief: named('there') }));
    expect(desk.isBehind).toBe(false);
    desk.follow(readPapers);
    expect(desk.papers.brief.title).toBe('here');
    vi.advanceTimersByTime(PAUSE);
    desk.follow(readPapers);
    expect([desk.papers.brief.title, kept()?.brief.title]).toEqual(['here', 'here']);
    expect(store.facts()).toHaveLength(2);
  });

  it('is followed after words that were too long to be kept', () => {
    const desk = sit();
    desk.write(named('x'.repeat(401)));
    vi.advanceTimersByTime(PAUSE);
    elsewhere(JSON.stringify({ brief: named('there') }));
    desk.follow(readPapers);
    expect(desk.papers.brief.title).toBe('there');
    desk.undo();
    expect(desk.papers.brief.title).toHaveLength(401);
  });

  it('that deletes everything empties the form, and nothing brings it back', async () => {
    const desk = sit();
    desk.act({ brief: sampleBrief, plan });
    await flush();
    await store.forget();
    desk.follow(readPapers);
    expect([desk.papers, desk.canUndo, desk.canRedo]).toEqual([{ brief: emptyBrief(sampleCatalogue) }, false, false]);
    vi.advanceTimersByTime(10 * PAUSE);
    expect(store.facts()).toEqual([]);
  });

  it('cannot make the way back longer than a hundred steps', () => {
    const desk = sit();
    for (let step = 1; step <= 150; step += 1) {
      elsewhere(JSON.stringify({ brief: named(String(step)) }));
      desk.follow(readPapers);
    }
    let steps = 0;
    while (desk.undo()) steps += 1;
    expect(steps).toBeLessThanOrEqual(100);
  });
});

describe('what cannot be read', () => {
  for (const text of ['{', 'null', '"x"', '{"brief":{}}', JSON.stringify({ brief: sampleBrief, plan: { ...plan, schema: 2 } })]) {
    it(`stays until something is done: ${text.slice(0, 20)}`, () => {
      elsewhere(text);
      const desk = sit();
      expect([desk.isUnreadable, desk.isBehind, desk.papers]).toEqual([true, false, { brief: emptyBrief(sampleCatalogue) }]);
      desk.save();
      vi.advanceTimersByTime(10 * PAUSE);
      expect(store.facts().map((fact) => fact.text)).toEqual([text]);
      desk.act({ brief: sampleBrief, plan });
      expect([desk.isUnreadable, kept()]).toEqual([false, { brief: sampleBrief, plan }]);
      // A version of an earlier visit is never taken away by a newer one.
      expect(store.facts().map((fact) => fact.text)).toContain(text);
    });
  }

  it('is half read where only the programme is another catalogue’s', () => {
    elsewhere(JSON.stringify({ brief: sampleBrief, plan: { ...plan, catalogue: 'another' } }));
    const desk = sit();
    expect([desk.isUnreadable, desk.papers]).toEqual([false, { brief: sampleBrief }]);
  });

  it('comes from another tab without taking what is here', () => {
    const desk = sit();
    desk.act({ brief: sampleBrief, plan });
    elsewhere('{');
    desk.follow(readPapers);
    expect([desk.isUnreadable, desk.papers]).toEqual([true, { brief: sampleBrief, plan }]);
  });
});
