import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clear, heard, inside, newLearner, refuseStorage, settled, until, words } from '@tessera-learning/element-kit/testing';
import { progressStore } from '@tessera-learning/progress-store';
import type { VideoPlayerElement, WatchedDetail } from '@tessera-learning/video-player';
import '@tessera-learning/video-player/define';
import { sampleVideo } from '../testing/sample-video.js';
import { control, describedInMemory, loaded, mediaOf, place, playerOf, press, said, source, unloaded } from './support.js';

const details = (): string[] => progressStore().facts('sample').map(({ detail }) => detail);
const earlier = (detail: string): void => void progressStore().record({ ...place, kind: 'watched', id: 'saying-it', detail });

/** Plays from a second on, until it shows another. A key was pressed in the page, so browsers let it start. */
async function watch(element: VideoPlayerElement, from: number, to: number): Promise<HTMLVideoElement> {
  const media = mediaOf(element);
  media.currentTime = from;
  await until(() => !media.seeking);
  await media.play();
  await until(() => media.currentTime >= to || media.ended);
  return media;
}

async function pause(element: VideoPlayerElement): Promise<void> {
  const media = mediaOf(element);
  const paused = media.paused || new Promise((done) => media.addEventListener('pause', done, { once: true }));
  media.pause();
  await paused;
  await settled(element);
}

describe('tessera-video-player: what was watched', () => {
  before(() => sendKeys({ press: 'Tab' }));
  beforeEach(newLearner);
  afterEach(clear);

  it('records the stretch that was played, in whole seconds, and tells the page', async () => {
    const element = await playerOf();
    const told = heard<WatchedDetail>('tessera-watched');
    await loaded(element);
    await watch(element, 1, 2.1);
    await pause(element);
    expect(progressStore().facts('sample')).to.deep.equal([{ ...place, kind: 'watched', id: 'saying-it', detail: '1-2/3', n: 1 }]);
    expect(told).to.deep.equal([{ ...place, video: 'saying-it', from: 1, to: 2, length: 3 }]);
  });

  it('records nothing that was skipped, nor what was only looked at', async () => {
    const element = await playerOf();
    const media = await loaded(element);
    media.currentTime = 2;
    await until(() => !media.seeking);
    await watch(element, 0, 1.1);
    await press(element, '0:02, A vision nobody has heard cannot help.');
    await pause(element);
    expect(details()).to.deep.equal(['0-1/3']);
  });

  it('records to the end, and says in words that it was watched', async () => {
    const element = await playerOf();
    await loaded(element);
    const media = await watch(element, 0, 9);
    await until(() => details().length > 0);
    await settled(element);
    expect([media.ended, ...details()]).to.deep.equal([true, '0-3/3']);
    expect(words(inside(element, '.done')[0])).to.equal('Watched');
  });

  it('records when the page is hidden, and goes on from there', async () => {
    const element = await playerOf();
    await loaded(element);
    await watch(element, 0, 1.1);
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'hidden');
    expect(details()).to.deep.equal(['0-1/3']);
    await until(() => mediaOf(element).currentTime >= 2.1);
    await pause(element);
    expect(details()).to.deep.equal(['0-1/3', '1-2/3']);
  });

  it('records when it is moved in the page while it plays, and works on', async () => {
    const element = await playerOf();
    await loaded(element);
    const media = await watch(element, 0, 1.1);
    const other = document.createElement('section');
    element.after(other);
    other.append(element);
    await settled(element);
    expect(details()).to.deep.equal(['0-1/3']);
    expect(media.controls).to.equal(false);
    await watch(element, 1, 2.1);
    await pause(element);
    expect(details()).to.deep.equal(['0-1/3', '1-2/3']);
  });

  it('records every 15 seconds while it plays', async () => {
    const { Stretches } = await import('../src/stretches.js');
    const told: string[] = [];
    const stretches = new Stretches(({ from, to }) => told.push(`${from}-${to}`));
    for (let at = 0; at <= 40; at += 0.25) stretches.hear('timeupdate', { currentTime: at, paused: false, seeking: false } as HTMLMediaElement, 96);
    stretches.hear('emptied', { currentTime: 0, paused: true, seeking: false } as HTMLMediaElement, 96);
    expect(told).to.deep.equal(['0-15', '15-30', '30-40']);
  });

  it('keeps the second and the facts when the described version is chosen while it plays', async () => {
    const element = await playerOf();
    await loaded(element);
    const media = await watch(element, 0, 1.1);
    await describedInMemory(media);
    await press(element, 'AD, audio description');
    await until(() => !media.paused && media.readyState > 2);
    expect(media.currentTime).to.be.within(1, 2.5);
    await pause(element);
    expect(details()[0]).to.equal('0-1/3');
  });

  it('goes on where an earlier visit ended, says so, plays nothing, and starts over when asked', async () => {
    earlier('0-2/3');
    const element = await playerOf(unloaded());
    expect([mediaOf(element).currentTime, mediaOf(element).paused, said(element)]).to.deep.equal([2, true, 'Goes on at 0:02.']);
    await press(element, 'Start over');
    expect([mediaOf(element).currentTime, said(element)]).to.deep.equal([0, '']);
  });

  it('starts at the beginning when the end was reached, and when a link leads elsewhere', async () => {
    earlier('0-3/3');
    expect(mediaOf(await playerOf(unloaded())).currentTime).to.equal(0);
    earlier('0-2/3');
    history.replaceState(null, '', '#saying-it&t=1');
    const element = await playerOf(unloaded());
    history.replaceState(null, '', ' ');
    expect([mediaOf(element).currentTime, said(element)]).to.deep.equal([1, '']);
  });

  it('records nothing without course, module and item, and plays all the same', async () => {
    const element = await playerOf(source().replace(/ (?:course|module|item)="[^"]*"/g, ''));
    const told = heard('tessera-watched');
    await loaded(element);
    await watch(element, 0, 1.1);
    await pause(element);
    expect([progressStore().facts().length, told.length, mediaOf(element).currentTime > 1]).to.deep.equal([0, 0, true]);
  });

  it('keeps two players of a page apart', async () => {
    const first = await playerOf(source() + source({ ...sampleVideo, id: 'other' }));
    const second = first.nextElementSibling as VideoPlayerElement;
    await loaded(second);
    await watch(second, 0, 1.1);
    await pause(second);
    expect(progressStore().facts('sample').map(({ id, detail }) => [id, detail])).to.deep.equal([['other', '0-1/3']]);
    await press(first, 'Mute');
    expect([mediaOf(first).muted, mediaOf(second).muted]).to.deep.equal([true, false]);
  });

  describe('where the browser keeps nothing', () => {
    refuseStorage();

    it('works, and says so once', async () => {
      const element = await playerOf();
      await loaded(element);
      await watch(element, 0, 1.1);
      await pause(element);
      await until(() => inside(element, '[role="alert"]').length > 0);
      expect(words(inside(element, '[role="alert"]')[0])).to.contain('does not let the page keep anything');
      expect(control(element, 'Play').isConnected).to.equal(true);
    });
  });
});
