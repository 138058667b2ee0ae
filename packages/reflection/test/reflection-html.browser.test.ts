import { phrase, slug } from '@tessera-learning/element-kit/arbitraries';
import { reflectionHtml, type Reflection } from '@tessera-learning/reflection/html';
import { readReflection } from '@tessera-learning/reflection';
import { expect } from 'chai';
import fc from 'fast-check';

const maybe = fc.oneof(fc.constant(''), phrase);
const reflection: fc.Arbitrary<Reflection> = fc.record({
  heading: maybe,
  lead: maybe,
  considerations: fc.uniqueArray(fc.record({ id: slug, prompt: phrase }), { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
});

function read(source: unknown): Reflection | undefined {
  const host = new DOMParser().parseFromString(String(source), 'text/html').querySelector('tessera-reflection') as Element;
  return readReflection(host);
}

describe('the HTML of questions to consider', () => {
  it('reads back as it was written', () => {
    fc.assert(fc.property(reflection, fc.integer({ min: 2, max: 6 }), (written, headingLevel) => {
      expect(read(reflectionHtml(written, { course: 'c', module: 'm', headingLevel }))).to.deep.equal(written);
    }));
  });

  it('is read also as editors dress it up', () => {
    const dressed = `<tessera-reflection><div><h2>To <em>consider</em></h2></div><div><p>No right</p><p>answer.</p></div>
      <ul><li data-consideration="a"><p>Who <strong>said</strong> it?</p></li><li>Whom?<ul><li>Or who?</li></ul></li></ul></tessera-reflection>`;
    expect(read(dressed)).to.deep.equal({
      heading: 'To consider',
      lead: 'No right answer.',
      considerations: [{ id: 'a', prompt: 'Who said it?' }, { id: '', prompt: 'Whom?Or who?' }],
    });
  });

  it('is nothing where there is no question', () => {
    expect(read('<tessera-reflection><h3>To consider</h3><p>Soon.</p></tessera-reflection>')).to.equal(undefined);
  });
});
