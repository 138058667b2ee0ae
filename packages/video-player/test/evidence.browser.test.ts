import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clear, inside, newLearner, settled, until } from '@tessera-learning/element-kit/testing';
import type { VideoPlayerElement } from '@tessera-learning/video-player';
import '@tessera-learning/video-player/define';
import { files } from '../testing/sample-video.js';
import { arrived, mediaOf, playerOf, unloaded } from './support.js';

/** A link as a quiz or a guide slip writes it, perhaps in a shadow root of its own. */
function link(href: string, into: ParentNode = document.querySelector('main') as HTMLElement): HTMLAnchorElement {
  const anchor = Object.assign(document.createElement('a'), { href, textContent: 'Video, 0:02' });
  into.append(anchor);
  return anchor;
}

/** Whether the page itself was left to follow the click. */
function click(anchor: HTMLAnchorElement, init: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init });
  let taken = false;
  addEventListener('click', (each) => {
    taken = each.defaultPrevented;
    each.preventDefault();
  }, { once: true });
  anchor.dispatchEvent(event);
  return !taken;
}

const focused = (element: VideoPlayerElement): string | null | undefined => element.shadowRoot?.activeElement?.getAttribute('aria-label');

describe('tessera-video-player: links to a moment', () => {
  beforeEach(newLearner);
  afterEach(() => {
    clear();
    history.replaceState(null, '', ' ');
  });

  it('takes a link anywhere on the page to its second, shows the player, focuses its play button and plays nothing', async () => {
    const element = await playerOf(`${unloaded()}<div style="height: 4000px"></div>`);
    const anchor = link(`${files.mp4}#t=2`);
    anchor.focus();
    anchor.scrollIntoView();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    const { top, bottom } = (inside(element, '.row')[0] as HTMLElement).getBoundingClientRect();
    expect([mediaOf(element).currentTime, mediaOf(element).paused, focused(element)]).to.deep.equal([2, true, 'Play']);
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
  });

  it('takes links from another shadow root', async () => {
    const element = await playerOf(unloaded());
    const host = document.createElement('div');
    document.querySelector('main')?.append(host);
    expect(click(link(`${files.webm}#t=0:01`, host.attachShadow({ mode: 'open' })))).to.equal(false);
    expect(mediaOf(element).currentTime).to.equal(1);
  });

  it('leaves alone: clicks with a key or another button, saving, new tabs, other files, no moment, links that a script took', async () => {
    const element = await playerOf(unloaded());
    for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }]) expect(click(link(`${files.mp4}#t=2`), init)).to.equal(true);
    expect(click(Object.assign(link(`${files.mp4}#t=2`), { target: '_blank' }))).to.equal(true);
    expect(click(Object.assign(link(`${files.mp4}#t=2`), { download: '' }))).to.equal(true);
    for (const href of ['/other.mp4#t=2', files.mp4, `${files.mp4}#t=soon`, `${files.mp4}?v=2#t=2`]) expect([href, click(link(href))]).to.deep.equal([href, true]);
    const taken = link(`${files.mp4}#t=2`);
    taken.addEventListener('click', (event) => event.preventDefault());
    click(taken);
    expect(mediaOf(element).currentTime).to.equal(0);
  });

  it('chooses the player that holds the file, of two on a page', async () => {
    const first = await playerOf(`${unloaded()}<tessera-video-player id="second"><video src="/second.mp4"></video></tessera-video-player>`);
    const second = document.querySelector('#second') as VideoPlayerElement;
    await arrived(second);
    click(link('/second.mp4#t=7'));
    expect([mediaOf(first).currentTime, mediaOf(second).currentTime]).to.deep.equal([0, 7]);
  });

  it('no longer listens once it is gone', async () => {
    const element = await playerOf(unloaded());
    const anchor = link(`${files.mp4}#t=2`);
    element.remove();
    expect(click(anchor)).to.equal(true);
  });

  it('goes where the page’s address says: at the start, and when it changes', async () => {
    history.replaceState(null, '', '#saying-it&t=2');
    const element = await playerOf(unloaded());
    expect([mediaOf(element).currentTime, focused(element)]).to.deep.equal([2, 'Play']);
    location.hash = '#saying-it&t=0:01';
    await until(() => mediaOf(element).currentTime === 1);
    expect(mediaOf(element).currentTime).to.equal(1);
    location.hash = '#other&t=2';
    await settled(element);
    expect(mediaOf(element).currentTime).to.equal(1);
  });
});
