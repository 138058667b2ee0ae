import { expect } from 'chai';
import fc from 'fast-check';
import { render } from 'lit';
import { normalise, richTextHtml } from '@tessera-learning/core';
import { claimNotice, complain, languageOf, mayDefine, readRichText, renderRichText } from '@tessera-learning/element-kit';
import * as arbitrary from '@tessera-learning/element-kit/arbitraries';

describe('rich text', () => {
  it('is read back from the HTML that was written, and from what Lit renders', () => {
    fc.assert(fc.property(arbitrary.richText, (text) => {
      const written = new DOMParser().parseFromString(richTextHtml(text).toString(), 'text/html').body;
      const rendered = document.createElement('div');
      render(renderRichText(text), rendered);
      expect(normalise(readRichText(written))).to.deep.equal(text);
      expect(normalise(readRichText(rendered))).to.deep.equal(text);
      expect(normalise(text)).to.deep.equal(text);
    }));
  });

  it('takes no element, attribute or address that is not in the closed set', () => {
    const body = new DOMParser().parseFromString('<p onclick="x()">a <img src=x onerror=y> <a href="javascript:z()">b</a> <u>c</u><script>d</script></p>', 'text/html').body;
    body.querySelector('script')?.remove();
    expect(normalise(readRichText(body))).to.equal('a b c');
  });
});

describe('languageOf', () => {
  it('is the nearest lang, through shadow roots, and English without any', () => {
    const outer = document.createElement('div');
    outer.lang = 'fr';
    const inner = document.createElement('p');
    outer.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(outer);
    expect(languageOf(inner)).to.equal('fr');
    expect(languageOf(document.createElement('p'))).to.equal('en');
    outer.remove();
  });
});

describe('a second copy on the page', () => {
  it('steps back, and says so when it is another version', () => {
    class First extends HTMLElement {
      static readonly version = '1.0.0';
    }
    customElements.define('x-first', First);
    const warned: string[] = [];
    const before = console.warn;
    console.warn = (text: string) => warned.push(text);
    expect(mayDefine('x-first', '1.0.0')).to.equal(false);
    expect(warned).to.deep.equal([]);
    expect(mayDefine('x-first', '2.0.0')).to.equal(false);
    console.warn = before;
    expect(warned[0]).to.contain('<x-first> 2.0.0 steps back').and.to.contain('1.0.0');
    expect(mayDefine('x-second', '1.0.0')).to.equal(true);
  });
});

describe('what is said once', () => {
  it('a complaint, per element and message', () => {
    const said: string[] = [];
    const before = console.error;
    console.error = (text: string) => said.push(text);
    const element = document.createElement('x-first');
    complain(element, 'write id');
    complain(element, 'write id');
    console.error = before;
    expect(said).to.deep.equal(['<x-first>: write id']);
  });

  it('the storage notice, by one element on the page until that one leaves', () => {
    const [one, two] = [document.createElement('p'), document.createElement('p')];
    document.body.append(one, two);
    expect([claimNotice(one), claimNotice(two), claimNotice(one)]).to.deep.equal([true, false, true]);
    one.remove();
    expect(claimNotice(two)).to.equal(true);
    two.remove();

  });
});
