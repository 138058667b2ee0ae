import { clear, inside, mountHtml, newLearner, words } from '@tessera-learning/element-kit/testing';
import { expect } from 'chai';
import type { ReflectionElement } from '@tessera-learning/reflection';
import { fields, note } from './support.js';

describe('the snippet of the README', () => {
  afterEach(clear);

  it('asks its questions and keeps a note', async () => {
    await newLearner();
    const readme = await (await fetch(new URL('../README.md', import.meta.url))).text();
    const snippet = /```html\n([^]*?)```/.exec(readme)?.[1] ?? '';
    const element = await mountHtml<ReflectionElement>(snippet.replace(/<script.*<\/script>/, '').trim());
    expect(inside(element, 'label').map(words)).to.deep.equal(fields(element).map(({ labels }) => words(labels?.[0])));
    expect(fields(element).length).to.equal(2);
    await note(element, 'The library');
  });
});
