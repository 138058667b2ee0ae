import { isPause, methodOf, sessionOf, timesOf } from '@tessera-learning/core/academy';
import { sampleCatalogue } from '@tessera-learning/core/sample-catalogue';
import fc from 'fast-check';
import type { Heading, Link, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { Programme } from '../../src/programme.js';
import { fileOf } from '../../src/take-away/files.js';
import { markdownOf } from '../../src/take-away/markdown.js';
import { timesText } from '../../src/words.js';
import { HARD_TITLES, oneDay, programme, titled, titles } from './plans.js';

const ADDRESSES = [...sampleCatalogue.modules, ...sampleCatalogue.readings].map(({ href }) => href);
/** What Markdown makes of words that are no words: none of it comes from a programme. */
const NEVER = ['html', 'image', 'imageReference', 'linkReference', 'definition', 'code', 'inlineCode', 'blockquote', 'emphasis', 'strong', 'thematicBreak', 'break'];

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
}

function parsed(asked: Programme): Nodes[] {
  return nodesIn(fromMarkdown(markdownOf(asked)));
}

function headings(nodes: readonly Nodes[], depth: number): string[] {
  return nodes.filter((node): node is Heading => node.type === 'heading' && node.depth === depth).map((node) => toString(node));
}

/** One line, as a document shows it. */
function shown(text: string): string {
  return text.replace(/[ \t-\r]+/g, ' ').trim();
}

function slotHeadings({ plan, paper }: Programme): string[] {
  return plan.days.flatMap((day) => timesOf(day).filter((slot) => !isPause(slot)).map((slot) => shown(`${timesText(slot)} ${slot.title ? shown(slot.title) : paper.kinds[slot.kind]}`)));
}

/** The skeleton of a document, without words. */
function shape(nodes: readonly Nodes[]): string {
  return nodes.map((node) => (node.type === 'heading' ? `h${node.depth}` : node.type)).filter((type) => type !== 'text').join(' ');
}

describe('a programme as Markdown, read by another parser', () => {
  const sample = programme();
  const nodes = parsed(sample);
  const text = nodes[0] ? toString(nodes[0]) : '';

  it('has one title, and a part for each day and paper', () => {
    expect(headings(nodes, 1)).toEqual(['Talking about rumours']);
    expect(headings(nodes, 2)).toEqual([
      'Day 1 · Tuesday 2 March: Intercultural competence', 'Day 2 · Wednesday 3 March: Intercultural competence · Rumours', 'Day 3 · Thursday 4 March: Rumours',
      'How the time is spent', 'To prepare beforehand', 'Cases that the cities bring', 'Case sheet', 'Questions before the first day', 'Questions after the last day', 'What the room or the call has to have',
    ]);
    expect(headings(nodes, 3)).toEqual(slotHeadings(sample));
    expect(Math.max(...nodes.map((node) => (node.type === 'heading' ? node.depth : 0)))).toBe(3);
  });

  it('leaves nothing out', () => {
    const { plan, catalogue, paper } = sample;
    const words = plan.days.flatMap(({ slots, title }) => [title, ...slots.flatMap((slot) => {
      const [session, method] = [sessionOf(catalogue, slot), methodOf(catalogue, slot)];
      return [slot.title, paper.kinds[slot.kind], session?.aim, session?.material, method?.title, method?.text, method?.material, method?.facilitator];
    })]);
    const about = ['Lublin', 'Bergen', 'Reggio Emilia', 'Lublin: A rumour about flats', 'Mayors and their cabinets: 4', 'Municipal staff: 20', 'English and Polish', 'Step-free way in', 'What happened?', 'What do you hope to change?', 'What will you change by when?', '3 days in one place, 3 cities.', paper.independent];
    expect([...words, ...about].filter((each) => each && !text.includes(each))).toEqual([]);
    for (const day of plan.days) for (const slot of timesOf(day)) expect(text).toContain(timesText(slot));
  });

  it('says what was left out, and why', () => {
    const crowded = programme({ days: 2, begin: 540, end: 720, topics: ['competence', 'strategy', 'rumours', 'spaces'] });
    expect(crowded.plan.leftOut.length).toBeGreaterThan(0);
    const all = parsed(crowded);
    expect(headings(all, 2).at(-1)).toBe('Left out');
    for (const { topic } of crowded.plan.leftOut) {
      const { title } = sampleCatalogue.topics.find(({ id }) => id === topic) ?? { title: '' };
      expect(all.filter(({ type }) => type === 'listItem').map((node) => toString(node))).toContain(`${title}: ${crowded.paper.reasons['no-time']}`);
    }
  });

  it('links to the modules and pages of the catalogue, and nowhere else', () => {
    const added = programme({ topics: ['spaces'] });
    const all = parsed({ ...added, plan: { ...added.plan, alsoPrepare: ['measuring'] } });
    const links = all.filter((node): node is Link => node.type === 'link').map((node) => [toString(node), node.url]);
    expect(links).toEqual([
      ['Module 1: Building an intercultural city', 'en/modules/vision-and-parks/index.html'], ['Module 2: Keeping it going', 'en/modules/measuring/index.html'],
      ['Guide, pages 20–21', 'https://example.org/guide.pdf#page=20'],
    ]);
  });

  it('keeps an address as it is, and lists what takes no time', () => {
    const href = 'https://example.org/a(b)?x=<1>&copy;=2&y=3#*_`';
    const catalogue = { ...sampleCatalogue, modules: sampleCatalogue.modules.map((module) => ({ ...module, href, minutes: 0 })), readings: [] };
    const all = parsed(programme({}, { catalogue }));
    expect(new Set(all.filter((node): node is Link => node.type === 'link').map(({ url }) => url))).toEqual(new Set([href]));
  });

  it('has no preparation where there is none', () => {
    expect(headings(parsed(programme({}, { catalogue: { ...sampleCatalogue, modules: [], readings: [] } })), 2)).not.toContain('To prepare beforehand');
  });

  for (const language of ['fr', 'ar'] as const) {
    it(`has the same skeleton in another language: ${language}`, () => {
      expect(shape(parsed(programme({}, { language })))).toBe(shape(nodes));
    });
  }

  for (const hard of HARD_TITLES) {
    it(`takes words as words: ${hard.slice(0, 30)}`, () => {
      const asked = titled([hard], oneDay(programme({ title: hard, cities: [hard], languages: [hard], cases: [{ city: hard, text: hard }] })));
      const all = parsed({ ...asked, plan: { ...asked.plan, days: asked.plan.days.map((day) => ({ ...day, title: hard })) } });
      expect(all.filter(({ type }) => NEVER.includes(type))).toEqual([]);
      expect(headings(all, 1)).toEqual([shown(hard)]);
      expect(headings(all, 3)).toEqual(slotHeadings(asked));
      expect(headings(all, 2)[0]).toBe(shown(`Day 1 · Tuesday 2 March: ${hard}`));
      const items = all.filter(({ type }) => type === 'listItem').map((node) => toString(node));
      expect(items[0]).toBe(shown(hard));
      expect(items).toContain(shown(`${hard}: ${hard}`));
      expect(all.filter((node): node is Link => node.type === 'link').map(({ url }) => url).filter((url) => !ADDRESSES.includes(url))).toEqual([]);
      expect(all.filter((node) => node.type === 'list').some(({ ordered }) => ordered)).toBe(false);
    });
  }

  it('has the same skeleton whatever people write', () => {
    const plain = oneDay(programme({ title: 'x', cities: ['x', 'y'], languages: ['x'], cases: [{ city: 'x', text: 'x' }] }));
    const expected = shape(parsed(plain));
    fc.assert(fc.property(titles, (all) => {
      const [first = 'x', second = 'y'] = all.map((each) => shown(each) || 'x');
      const brief = { ...plain.plan.brief, title: first, cities: [first, second], languages: [all[0] ?? 'x'], cases: [{ city: first, text: all.at(-1) ?? '' }] };
      const asked = titled(all.map((each) => each || 'x'), { ...plain, plan: { ...plain.plan, brief } });
      const read = parsed(asked);
      expect(shape(read)).toBe(expected);
      expect(headings(read, 3)).toEqual(slotHeadings(asked));
    }));
  });

  it('is a file', () => {
    expect(fileOf(sample, 'markdown')).toEqual({ name: 'talking-about-rumours.md', text: markdownOf(sample), type: 'text/markdown' });
  });
});
