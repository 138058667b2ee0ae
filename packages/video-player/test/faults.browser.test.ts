import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clear, complaintsDuring, inside, mountHtml, newLearner, settled, until, words } from '@tessera-learning/element-kit/testing';
import type { VideoPlayerElement } from '@tessera-learning/video-player';
import '@tessera-learning/video-player/define';
import { files, sampleVideo } from '../testing/sample-video.js';
import { arrived, clip, control, loaded, mediaOf, playerOf, press, said, source, unloaded } from './support.js';

const nowhere = [{ href: '/no-such-video.mp4', type: 'video/mp4', bytes: 1_800_000 }];
const linesOf = (element: VideoPlayerElement): number => inside(element, '.lines li').length;

/** A file of which no byte ever arrives. */
const stalled = (): string => source().replace(/<source.*?>\s*<source.*?>/s, '').replace('<video', `<video src="${URL.createObjectURL(new MediaSource())}"`);

/** What browsers say of a file whose server sends it from the beginning only; files in memory can always be sought. */
function withoutRange(media: HTMLVideoElement): void {
  Object.defineProperty(media, 'seekable', { get: () => ({ length: 1, start: () => 0, end: () => 0 }) });
}

describe('tessera-video-player: faults', () => {
  // Browsers let nothing start before a key was pressed in the page.
  before(() => sendKeys({ press: 'Tab' }));
  beforeEach(newLearner);
  afterEach(clear);

  it('says that a file did not arrive, keeps the transcript, offers a copy and another try', async () => {
    const element = await playerOf(source({ ...sampleVideo, sources: nowhere }));
    await press(element, 'Play');
    await until(() => said(element));
    expect(said(element)).to.contain('did not arrive');
    expect(linesOf(element)).to.equal(4);
    expect(control(element, 'Save the video (1.8 MB)').getAttribute('href')).to.equal('/no-such-video.mp4');
    (mediaOf(element).querySelector('source') as HTMLSourceElement).src = clip;
    (mediaOf(element).querySelector('source') as HTMLSourceElement).type = 'video/webm';
    await press(element, 'Try again');
    await until(() => mediaOf(element).readyState > 0);
    await settled(element);
    expect(said(element)).to.equal('');
  });

  it('says the same of a file that this browser cannot play', async () => {
    const element = await playerOf(source({ ...sampleVideo, sources: [{ href: files.poster, type: '', bytes: 0 }] }));
    await press(element, 'Play');
    await until(() => said(element));
    expect(said(element)).to.contain('this browser cannot play it');
    expect(control(element, 'Play').isConnected).to.equal(true);
  });

  it('says that no file is named', async () => {
    const element = await playerOf(source({ ...sampleVideo, sources: [] }));
    await until(() => said(element));
    expect(said(element)).to.contain('no video file');
    expect(linesOf(element)).to.equal(4);
  });

  it('says after ten seconds without a picture that it takes long; calm again once it goes on', async () => {
    const { setTimeout: real } = window;
    Object.assign(window, { setTimeout: (work: () => void, delay = 0) => real(work, delay === 10_000 ? 50 : delay) });
    const element = await playerOf(stalled());
    await press(element, 'Play');
    await until(() => said(element));
    Object.assign(window, { setTimeout: real });
    expect(said(element)).to.contain('takes long');
    expect([linesOf(element), control(element, 'Try again').isConnected]).to.deep.equal([4, true]);
    await press(element, 'Pause');
    await until(() => !said(element));
    expect(said(element)).to.equal('');
  });

  it('waits ten seconds before it says so', async () => {
    const { PATIENCE } = await import('../src/playback.js');
    expect(PATIENCE).to.equal(10_000);
  });

  it('says that the browser refused to start, and takes it back once it plays', async () => {
    const element = await playerOf();
    const media = await loaded(element);
    media.play = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    await press(element, 'Play');
    await until(() => said(element));
    expect(said(element)).to.contain('Press Play again');
    expect(inside(element, '[data-act="retry"]')).to.deep.equal([]);
    Reflect.deleteProperty(media, 'play');
    media.muted = true;
    await press(element, 'Play');
    await until(() => !said(element));
    expect(said(element)).to.equal('');
  });

  it('says that a server without Range cannot move the video, and comes back to where it is', async () => {
    const element = await playerOf();
    withoutRange(await loaded(element));
    const seek = control<HTMLInputElement>(element, 'Position');
    seek.value = '2.5';
    seek.dispatchEvent(new Event('input'));
    await settled(element);
    expect(said(element)).to.contain('from its beginning only');
    expect([mediaOf(element).currentTime, seek.value]).to.deep.equal([0, '0']);
  });

  it('says the same where the second was asked for before the file was there', async () => {
    const element = await playerOf(unloaded());
    const media = mediaOf(element);
    withoutRange(media);
    await press(element, '0:02, A vision nobody has heard cannot help.');
    media.preload = 'auto';
    await until(() => media.readyState >= 2);
    await until(() => said(element));
    expect(said(element)).to.contain('from its beginning only');
  });

  for (const [what, captions] of [['missing', '/no-such-captions.vtt'], ['no WebVTT', files.bad]] as const) {
    it(`keeps the captions button and says that they did not arrive: ${what}`, async () => {
      const element = await playerOf(source({ ...sampleVideo, captions }));
      await until(() => inside(element, '[aria-label="Captions did not arrive"]').length > 0);
      expect(control(element, 'Captions did not arrive').getAttribute('aria-disabled')).to.equal('true');
      expect([said(element), linesOf(element)]).to.deep.equal(['Captions did not arrive.', 4]);
    });
  }

  it('makes the best of captions that are damaged in the middle', async () => {
    const vtt = 'WEBVTT\n\n00:00.000 --> 00:01.000\nFirst\n\nnonsense --> 00:02\nLost\n\n00:02.000 --> 00:03.000\n<c.red><b>Third</b></c> <script>alert(1)</script>';
    const element = await playerOf(`<tessera-video-player><video title="Bare"><source src="${clip}"><track kind="captions" src="data:text/vtt,${encodeURIComponent(vtt)}"></video></tessera-video-player>`);
    await until(() => linesOf(element) > 0);
    expect(inside(element, '.lines li > span').map(words)).to.deep.equal(['First', 'Third alert(1)']);
    expect(inside(element, '.lines script')).to.deep.equal([]);
  });

  it('says that the list of guide pages did not arrive', async () => {
    const element = await playerOf(`<tessera-video-player><video title="Bare"><source src="${clip}"><track kind="metadata" label="guide" src="/no-such-references.vtt"></video></tessera-video-player>`);
    await until(() => inside(element, '.panel').length > 0);
    expect(words(inside(element, '#list')[0])).to.equal('The list of guide pages did not arrive.');
  });

  it('is a whole player over a bare video', async () => {
    const element = await playerOf(`<tessera-video-player><video src="${clip}" controls></video></tessera-video-player>`);
    expect(inside(element, 'section')[0]?.getAttribute('aria-label')).to.equal('Video');
    expect(inside(element, '.panel, .transcript')).to.deep.equal([]);
    const media = await loaded(element);
    await press(element, 'Forward 10 seconds');
    expect(media.currentTime).to.equal(media.duration);
  });

  it('shows the plain HTML as it is where there is no video, and says what to write', async () => {
    let element: VideoPlayerElement | undefined;
    const said = await complaintsDuring(async () => {
      element = await mountHtml<VideoPlayerElement>('<tessera-video-player>Only <b>words</b></tessera-video-player>');
    });
    expect(inside<HTMLSlotElement>(element as VideoPlayerElement, 'slot')[0]?.assignedNodes().map((node) => node.textContent)).to.deep.equal(['Only ', 'words']);
    expect(said.join()).to.contain('put a <video> inside it');
  });

  it('takes the video that a host puts in the place of the first', async () => {
    const element = await playerOf();
    const first = mediaOf(element);
    const second = Object.assign(document.createElement('video'), { controls: true, title: 'Another', src: clip });
    first.replaceWith(second);
    await until(() => inside(element, 'section')[0]?.getAttribute('aria-label') === 'Another');
    expect([first.controls, second.controls]).to.deep.equal([true, false]);
    await press(element, 'Mute');
    expect([first.muted, second.muted]).to.deep.equal([false, true]);
  });

  it('shows a video that an editor wrapped in a paragraph', async () => {
    const element = await playerOf(source().replace(/<video.*<\/video>/s, '<p>$&</p>'));
    expect(mediaOf(element).getBoundingClientRect().width).to.be.greaterThan(100);
    await press(element, 'Mute');
    expect(mediaOf(element).muted).to.equal(true);
  });

  it('reads without script: the browser’s own controls, lists, and the transcript behind its summary', () => {
    const page = new DOMParser().parseFromString(source(), 'text/html');
    expect(page.querySelector('video')?.controls).to.equal(true);
    expect(page.querySelectorAll('[data-references] li, [data-chapters] li, [data-transcript] li')).to.have.length(8);
    expect(words(page.querySelector('[data-downloads]'))).to.equal('Video with audio description Save the video (1.8 MB)');
  });

  it('throws nothing while it is taken away in the middle of everything', async () => {
    const errors: unknown[] = [];
    const note = (event: PromiseRejectionEvent | ErrorEvent): void => void errors.push(event);
    addEventListener('unhandledrejection', note);
    addEventListener('error', note);
    const element = await playerOf();
    control(element, 'Play').click();
    control(element, 'AD, audio description').click();
    control(element, 'Volume and keys').click();
    control(element, 'Full screen').click();
    element.remove();
    await arrived(element);
    removeEventListener('unhandledrejection', note);
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });
});
