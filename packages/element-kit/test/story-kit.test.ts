import { describe, expect, it } from 'vitest';
import { argTypesOf, elementsIn, kebab, sectionOf, snippetsFor, tablesOf, type Declaration } from '../testing/story-kit/index.js';

const manifest = {
  modules: [{
    declarations: [{ kind: 'function', name: 'helper' }, {
      kind: 'class', customElement: true, name: 'ThingElement', tagName: 'tessera-thing', summary: 'A thing.',
      members: [
        { kind: 'field', name: 'course', privacy: 'public', type: { text: 'string | undefined' }, attribute: 'course', description: 'Slug | of the course.' },
        { kind: 'field', name: 'mode', privacy: 'public', type: { text: "'all' | 'one'" }, default: "'all'", attribute: 'mode' },
        { kind: 'field', name: 'headingLevel', privacy: 'public', type: { text: 'number' }, default: '3', attribute: 'heading-level' },
        { kind: 'field', name: 'thing', privacy: 'public', type: { text: 'Thing | undefined' } },
        { kind: 'field', name: 'position', privacy: 'private', type: { text: 'number' } },
        { kind: 'field', name: '#secret' },
        { kind: 'field', name: 'version', static: true },
        { kind: 'method', name: 'goTo', parameters: [{ name: 'seconds' }] },
      ],
      attributes: [{ name: 'course', fieldName: 'course' }, { name: 'position', fieldName: 'position' }],
      events: [{ name: 'tessera-done', type: { text: 'CustomEvent<Done>' } }],
      slots: [{ name: '', description: 'Words.' }],
      cssParts: [{ name: 'mode', description: 'The mode.' }],
      cssProperties: [{ name: '--tessera-action' }, { name: '--tessera-radius' }],
    }],
  }],
};
const [thing] = elementsIn(manifest) as [Declaration];

describe('what a manifest tells', () => {
  it('holds elements alone, and nothing private', () => {
    expect(elementsIn(manifest)).toHaveLength(1);
    expect(thing.members?.map(({ name }) => name)).toEqual(['course', 'mode', 'headingLevel', 'thing', 'goTo']);
    expect(thing.attributes?.map(({ name }) => name)).toEqual(['course']);
  });

  it('becomes controls that fit', () => {
    const controls = Object.fromEntries(Object.entries(argTypesOf(thing)).map(([name, { control }]) => [name, control && control.type]));
    expect(controls).toEqual({
      course: 'text', mode: 'inline-radio', headingLevel: 'number', thing: 'object', 'event tessera-done': false, 'slot ': false,
      '--tessera-action': 'color', '--tessera-radius': 'text', 'part mode': false,
    });
    expect(argTypesOf(thing)['mode']).toMatchObject({ options: ['all', 'one'], table: { category: 'attributes' } });
  });

  it('becomes tables, in which a bar in words ends no cell', () => {
    const tables = tablesOf(thing);
    expect(tables.match(/^### .*/gm)).toEqual(['### Attributes and properties', '### Methods', '### Events', '### Slots', '### Parts', '### Custom properties']);
    expect(tables).toContain("| `course` | `course` | `string \\| undefined` |  | Slug \\| of the course. |");
    expect(tables).toContain('| `goTo(seconds)` |');
    expect(tables).not.toMatch(/position|secret|version/);
  });
});

describe('snippets', () => {
  const code = Object.fromEntries(snippetsFor(thing, '@tessera-learning/thing').map((each) => [each.title, each.code]));

  it.each(['Plain', 'React 19', 'Vue 3', 'Angular', 'Svelte 5'])('%s defines the element and names it', (title) => {
    expect(code[title]).toContain("import '@tessera-learning/thing/define';");
    expect(code[title]).toContain('course="my-course"');
    expect(code[title]).toContain('</tessera-thing>');
  });

  it('hear the event and give data as each framework does', () => {
    expect(code['Plain']).toContain("addEventListener('tessera-done'");
    expect(code['React 19']).toMatch(/thing=\{thing\}[^]*ontessera-done=\{/);
    expect(code['Vue 3']).toMatch(/:thing\.prop="thing"[^]*@tessera-done="/);
    expect(code['Angular']).toMatch(/\[thing\]="thing"[^]*\(tessera-done\)="told\(\$event\)"/);
    expect(code['Svelte 5']).toMatch(/\{thing\}[^]*ontessera-done=\{/);
  });

  it('say nothing of an event or data that is not there', () => {
    const bare = snippetsFor({ ...thing, events: [], members: thing.members?.slice(0, 1) ?? [] }, '@tessera-learning/thing').map((each) => each.code).join('\n');
    expect(bare).not.toMatch(/tessera-done|detail|thing=|props/);
  });
});

describe('a section of a README', () => {
  const readme = '# A\n\n## Use\n\nWords, a ![picture](a.png) and a [neighbour](../b).\n\n```sh\n# no heading\n```\n\n### Further\n\nMore, [outside](https://example.org).\n\n## Keyboard and accessibility\n\nKeys.\n';

  it('ends where the next of its level begins, and code is no heading', () => {
    expect(sectionOf(readme, 'Use')).toBe('Words, a  and a neighbour.\n\n```sh\n# no heading\n```\n\n### Further\n\nMore, [outside](https://example.org).');
  });

  it('is found by how its heading begins; what is not there is empty', () => {
    expect(sectionOf(readme, 'Keyboard')).toBe('Keys.');
    expect(sectionOf(readme, 'When things go wrong')).toBe('');
  });
});

it('writes names of properties as attributes', () => expect(kebab('headingLevel')).toBe('heading-level'));
