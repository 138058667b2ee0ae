import * as kit from '@tessera-learning/element-kit';
import { clear, inside, mountHtml, newLearner, settled, words } from '@tessera-learning/element-kit/testing';
import { expect } from 'chai';
import * as lit from 'lit';
import { runSnippet } from '../../../scripts/describe/run-snippet.js';

describe('the snippet of the README', () => {
  beforeEach(newLearner);
  afterEach(clear);

  it('is an element that counts what was read, and steps back where it is there already', async () => {
    const readme = await (await fetch(new URL('../README.md', import.meta.url))).text();
    const [, code = ''] = /```js\n([^]*?)```/.exec(readme) ?? [];
    const modules = { '@tessera-learning/element-kit': kit, lit };
    await runSnippet(code, modules);
    await runSnippet(code, modules);
    const element = await mountHtml('<read-count course="my-course" module="parks"><p>Words</p></read-count>');
    expect(words(inside(element, '[role="status"]')[0])).to.equal('0 read');
    inside(element, 'button')[0]?.click();
    await settled(element);
    expect(words(inside(element, '[role="status"]')[0])).to.equal('1 read');
  });
});
