import { expect } from 'chai';
import { takeHostLook } from '@tessera-learning/element-kit/host-look';

let page: HTMLElement;
const sheet = new CSSStyleSheet();

/** A page with rules of its own round an element; what the console says comes back. */
function dressed(rules: string, content = '<p>Words</p><x-guest></x-guest>'): { guest: HTMLElement; said: string[] } {
  sheet.replaceSync(`@scope (.page) { ${rules} }`);
  page = document.createElement('div');
  page.className = 'page';
  page.append(...new DOMParser().parseFromString(content, 'text/html').body.childNodes);
  document.body.append(page);
  const guest = page.querySelector('x-guest') as HTMLElement;
  return { guest, said: saidDuring(() => takeHostLook(guest)) };
}

function saidDuring(act: () => void): string[] {
  const said: string[] = [];
  const before = console.warn;
  console.warn = (text: string) => said.push(text);
  act();
  console.warn = before;
  return said;
}

const look = (guest: HTMLElement): Record<string, string> => Object.fromEntries([...guest.style].map((name) => [name, guest.style.getPropertyValue(name)]));

const TOWN = ':scope { background: #fff; color: #171b26 } a { color: #006937 } button { color: #fff; background: #006937; border: 0; border-radius: 5px }';

describe('takeHostLook', () => {
  before(() => document.adoptedStyleSheets.push(sheet));
  afterEach(() => page.remove());
  after(() => document.adoptedStyleSheets.pop());

  it('takes the colour of a link, the words and the corners of a button', () => {
    const { guest, said } = dressed(TOWN);
    expect(look(guest)).to.deep.equal({ 'color-scheme': 'light', '--tessera-action': '#006937', '--tessera-on-action': '#ffffff', '--tessera-radius': '5px' });
    expect(said).to.deep.equal([]);
  });

  it('leaves nothing in the page but that', () => {
    const { guest } = dressed(TOWN);
    expect([...page.children].map(({ localName }) => localName)).to.deep.equal(['p', 'x-guest']);
    expect(guest.childNodes.length).to.equal(0);
  });

  it('refuses a colour that cannot be read on the ground that is really there, and says so', () => {
    const { guest, said } = dressed(':scope { background: #fff } a { color: #e0a100 } button { background: #e0a100 }');
    expect(look(guest)).to.not.have.property('--tessera-action');
    expect(said).to.deep.equal(['<x-guest> data-look="host": the page’s #e0a100 has 2.27:1 on its ground, and text needs 4.5:1. Its own colours stay.']);
  });

  it('reckons with a ground that lets another through', () => {
    const { guest, said } = dressed(':scope { background: #000 } .veil { background: rgb(255 255 255 / 50%) } a { color: #005a9c } button { background: #005a9c }', '<div class="veil"><x-guest></x-guest></div>');
    // #005a9c on half of white over black: 1.8:1; on white it would have 7.1.
    expect(look(guest)).to.not.have.property('--tessera-action');
    expect(said[0]).to.match(/#005a9c has 1\.8[01]:1/);
  });

  it('takes the filled button where links are left to the browser, and the page’s ground for words that would be too pale on it', () => {
    const { guest } = dressed(':scope { background: #fff } button { color: #8fb; background: #00703c }');
    expect(look(guest)['--tessera-action']).to.equal('#00703c');
    expect(dressed(':scope { background: #fff } button { color: #0a5; background: #00703c }').guest.style.getPropertyValue('--tessera-on-action')).to.equal('#ffffff');
  });

  it('keeps its own where the page says nothing', () => {
    const { guest, said } = dressed('');
    expect(look(guest)).to.not.have.property('--tessera-action');
    expect(said).to.deep.equal([]);
  });

  it('knows a dark page that does not say that it is dark', () => {
    const { guest } = dressed(':scope { background: #11141b; color: #eee } a { color: oklch(85% 0.1 250) }');
    expect(guest.style.colorScheme).to.equal('dark');
    expect(look(guest)['--tessera-action']).to.match(/^#[\da-f]{6}$/);
  });

  it('tells nothing of contrast where a picture is under it', () => {
    const { guest, said } = dressed(':scope { background: linear-gradient(#fff, #000) } a { color: #006937 }');
    expect(look(guest)).to.deep.equal({});
    expect(said[0]).to.contain('has a picture under it');
  });

  it('prefers a real primary button, and makes no pill of a row', () => {
    const { guest } = dressed(':scope { background: #fff } .btn-primary { background: #8a1538; color: #fff; border-radius: 40px }', '<button class="btn-primary" type="button">Go</button><x-guest></x-guest>');
    expect(look(guest)).to.include({ '--tessera-action': '#8a1538', '--tessera-radius': '12px' });
  });

  it('leaves what a stylesheet says of it, and follows the page when it is asked again', () => {
    const { guest } = dressed(`${TOWN} x-guest { --tessera-radius: 0px }`);
    expect(look(guest)).to.not.have.property('--tessera-radius');
    sheet.replaceSync('@scope (.page) { :scope { background: #fff } a { color: #8a1538 } }');
    takeHostLook(guest);
    expect(look(guest)['--tessera-action']).to.equal('#8a1538');
  });

  it('is not misled by a transition or by a rule that insists', () => {
    const { guest } = dressed(`${TOWN} a, i { transition: color 1s } i { color: red !important }`);
    expect(look(guest)['--tessera-action']).to.equal('#006937');
  });
});
