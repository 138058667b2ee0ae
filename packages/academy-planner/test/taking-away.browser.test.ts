import { clear, inside, settled, words } from '@tessera-learning/element-kit/testing';
import { expect } from 'chai';
import { agenda, briefed, button, choose, enter, focused, fresh, nobody, planned, press, said, stored, titles, unfold, until } from './support.js';

describe('taking a plan away', () => {
  const { click } = HTMLAnchorElement.prototype;
  let given: { name: string; text: Promise<string>; type: Promise<string> } | undefined;
  beforeEach(async () => {
    await nobody();
    given = undefined;
    HTMLAnchorElement.prototype.click = function () {
      const blob = fetch(this.href).then((response) => response.blob());
      given = { name: this.download, text: blob.then((each) => each.text()), type: blob.then((each) => each.type) };
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    clear();
  });

  async function save(element: Element, name: string): Promise<[string, string, string]> {
    unfold(element, 'Save as file');
    await enter(element, name);
    await until(() => given);
    return [given?.name ?? '', (await given?.type) ?? '', (await given?.text) ?? ''];
  }

  const files = [
    ['Text (Markdown)', 'talking-about-rumours.md', 'text/markdown', /^# Talking about rumours\n[^]*### 11:15–12:30 A meeting seen twice\n/],
    ['Calendar (.ics)', 'talking-about-rumours.ics', 'text/calendar', /^BEGIN:VCALENDAR\r\n[^]*DTSTART:20270302T080000Z\r\n[^]*END:VCALENDAR\r\n$/],
    ['Plan to hand over (JSON)', 'talking-about-rumours.json', 'application/json', /"tessera": "academy-plan"/],
    ['Request letter (text)', 'talking-about-rumours.txt', 'text/plain', /^Request: Talking about rumours\n\nDear colleagues,\n[^]*Lublin, Bergen and Reggio Emilia ask together/],
  ] as const;
  for (const [name, file, type, content] of files) {
    it(`gives the browser a file by keyboard: ${name}`, async () => {
      const element = await planned();
      const [called, of, text] = await save(element, name);
      expect([called, of]).to.deep.equal([file, type]);
      expect(text).to.match(content);
      await settled(element);
      expect([said(element), words(focused(element))]).to.deep.equal([`Your browser has been given the file ${file}.`, name]);
    });
  }

  it('opens again in another city exactly as it was handed over', async () => {
    const element = await planned();
    await press(element, 'Lunch');
    await press(element, 'Drop');
    await until(() => said(element).startsWith('Lunch is dropped'));
    const [, , text] = await save(element, 'Plan to hand over (JSON)');
    const [before, plan] = [agenda(element), stored().at(-1)?.plan];
    await nobody();
    const there = await fresh();
    await choose(there, text);
    await until(() => titles(there).length > 0);
    expect([agenda(there), stored().at(-1)?.plan]).to.deep.equal([before, plan]);
  });

  it('says why there is no calendar of days without dates', async () => {
    const element = await planned({ first: '', last: '' });
    unfold(element, 'Save as file');
    await press(element, 'Calendar (.ics)');
    expect([given, said(element)]).to.deep.equal([undefined, 'A calendar needs dates. Give a first day, and propose anew.']);
  });

  it('names the file in the letters of the place', async () => {
    const element = await planned({ title: 'Città «aperta» / 東京?' });
    expect((await save(element, 'Plan to hand over (JSON)'))[0]).to.equal('città-aperta-東京.json');
  });

  it('writes the letter into one’s own mail program, and names nobody', async () => {
    const element = await planned();
    const link = inside<HTMLAnchorElement>(element, 'a').find((each) => words(each) === 'Write it in your mail program') as HTMLAnchorElement;
    const address = new URL(link.href);
    expect([address.protocol, address.pathname, address.searchParams.get('subject')]).to.deep.equal(['mailto:', '', 'Request: Talking about rumours']);
    expect(address.searchParams.get('body')?.replace(/\r\n/g, '\n')).to.equal(inside(element, '.letter')[0]?.textContent);
  });
});

describe('what leaves the device', () => {
  beforeEach(nobody);
  afterEach(clear);

  it('is nothing: no request but for the element’s own code, from filling in to handing over', async () => {
    const sent: string[] = [];
    const own = { fetch: window.fetch, beacon: navigator.sendBeacon, open: XMLHttpRequest.prototype.open };
    window.fetch = (...[address]) => {
      sent.push(address instanceof Request ? address.url : String(address));
      return Promise.reject(new TypeError('refused'));
    };
    navigator.sendBeacon = (address) => Boolean(sent.push(String(address)));
    XMLHttpRequest.prototype.open = (...parts: unknown[]) => void sent.push(String(parts[1]));
    const loaded = performance.getEntriesByType('resource').length;
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      const element = await briefed();
      await press(element, 'Propose a programme');
      await until(() => titles(element).length > 0);
      unfold(element, 'Save as file');
      for (const name of ['Text (Markdown)', 'Calendar (.ics)', 'Plan to hand over (JSON)', 'Request letter (text)']) await press(element, name);
      await press(element, 'Add modules that I have not done');
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(button(element, 'Undo').ariaDisabled).to.equal('false');
    } finally {
      Object.assign(window, { fetch: own.fetch });
      navigator.sendBeacon = own.beacon;
      XMLHttpRequest.prototype.open = own.open;
      HTMLAnchorElement.prototype.click = click;
    }
    const asked = performance.getEntriesByType('resource').slice(loaded).map(({ name }) => new URL(name));
    expect([sent, asked.filter(({ origin, search }) => origin !== location.origin || /Lublin|rumours/i.test(search))]).to.deep.equal([[], []]);
    expect(document.cookie).to.equal('');
  });
});
