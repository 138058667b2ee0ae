import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { clear, inside, mount, newLearner, settled, until, words } from '@tessera-learning/element-kit/testing';
import type { VideoPlayerElement } from '@tessera-learning/video-player';
import '@tessera-learning/video-player/define';
import { courseWithVideo, files, sampleVideo } from '../testing/sample-video.js';
import { arrived, clip, control, loaded, mediaOf, playerOf, press, said, seekTo, source, unloaded } from './support.js';

const current = (element: VideoPlayerElement, list: string): string[] => inside(element, `${list} [aria-current]`).map(words);
const lines = (element: VideoPlayerElement): string[] => inside(element, '.lines li > span').map(words);
const bare = (tracks: string): string => `<tessera-video-player><video controls title="Bare"><source src="${clip}" type="video/webm">${tracks}</video></tessera-video-player>`;
const captions = `<track kind="captions" src="${files.captions}" srclang="en">`;

describe('tessera-video-player: what stands round the video', () => {
  beforeEach(newLearner);
  afterEach(clear);

  it('lists the guide’s pages in order: a time that names its page, a link that opens it in a new tab, its heading', async () => {
    const element = await playerOf();
    const rows = inside(element, '#list li');
    expect(rows.map((row) => row.querySelector('button')?.getAttribute('aria-label'))).to.deep.equal(['0:00, Guide, page 4', '0:01, Guide, page 5']);
    expect(rows.map((row) => [row.querySelector('a')?.getAttribute('href'), row.querySelector('a')?.target, row.querySelector('a')?.rel])).to.deep.equal([
      ['guide.pdf#page=4', '_blank', 'noopener'],
      ['https://example.org/guide.pdf#page=5', '_blank', 'noreferrer'],
    ]);
    expect(words(rows[1])).to.contain('Guide, page 5 (opens in a new tab)').and.to.contain('Saying it in public');
  });

  it('lights up the page that the video is about, in words and with the words of the guide', async () => {
    const element = await playerOf();
    await loaded(element);
    await seekTo(element, 1.2);
    expect(current(element, '#list')).to.deep.equal(['0:01 Now in the video Guide, page 5 (opens in a new tab) Saying it in public in plain words']);
    await seekTo(element, 2.7);
    expect(current(element, '#list')).to.deep.equal([]);
  });

  it('marks the pages on the seek bar for the eye only', async () => {
    const element = await playerOf(unloaded());
    expect(inside(element, '.line')[0]?.getAttribute('aria-hidden')).to.equal('true');
    expect(inside(element, '.line [width="10"]').map((mark) => Math.round(parseFloat(mark.getAttribute('x') ?? '')))).to.deep.equal([0, 33]);
  });

  it('jumps to the second of a page, by pointer and by Enter, and plays nothing', async () => {
    const element = await playerOf(unloaded());
    await press(element, '0:01, Guide, page 5');
    expect([mediaOf(element).currentTime, mediaOf(element).paused]).to.deep.equal([1, true]);
    control(element, '0:00, Guide, page 4').focus();
    await sendKeys({ press: 'Enter' });
    expect(mediaOf(element).currentTime).to.equal(0);
  });

  it('shows the chapters instead, and the one that is on', async () => {
    const element = await playerOf(unloaded());
    await press(element, 'Chapters');
    expect([control(element, 'Chapters'), control(element, 'In the guide')].map((each) => each.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false']);
    await press(element, '0:01, Saying it out loud');
    expect(mediaOf(element).currentTime).to.equal(1.5);
    expect(current(element, '#list')).to.deep.equal(['0:01 Saying it out loud']);
  });

  it('has no panel without pages and chapters, and one heading where only one list is there', async () => {
    const none = await playerOf(source({ ...sampleVideo, references: [], chapters: [] }));
    expect(inside(none, '.panel, .listed')).to.deep.equal([]);
    const one = await playerOf(source({ ...sampleVideo, references: [] }));
    expect(inside(one, '.heads button').map(words)).to.deep.equal(['Chapters']);
  });

  it('has a transcript that follows the video: none before it starts, then the line that is spoken', async () => {
    const element = await playerOf();
    expect(lines(element)).to.deep.equal(['Think of the people at your front desk.', 'In the picture: A lamp goes on behind a counter.', 'Somebody has to say it to them.', 'A vision nobody has heard cannot help.']);
    expect(current(element, '.lines')).to.deep.equal([]);
    await loaded(element);
    await seekTo(element, 1.2);
    expect(current(element, '.lines')).to.deep.equal(['0:01 Somebody has to say it to them.']);
  });

  it('keeps the current line in view by scrolling the lines, never the page, and stops when asked', async () => {
    const many = { ...sampleVideo, transcript: Array.from({ length: 60 }, (_, at) => ({ seconds: at / 20, text: `Line ${at}` })) };
    const element = await playerOf(source(many));
    const list = inside(element, '.lines')[0] as HTMLElement;
    await loaded(element);
    await seekTo(element, 2.5);
    expect(list.scrollTop).to.be.greaterThan(50);
    expect(scrollY).to.equal(0);
    await press(element, 'Follows the video');
    const top = list.scrollTop;
    await seekTo(element, 0.1);
    expect(list.scrollTop).to.equal(top);
  });

  it('moves the video by a line: its time by Enter, its words by a click', async () => {
    const element = await playerOf(unloaded());
    control(element, '0:02, A vision nobody has heard cannot help.').focus();
    await sendKeys({ press: 'Enter' });
    expect(mediaOf(element).currentTime).to.equal(2);
    inside(element, '.lines li > span')[1]?.click();
    expect(mediaOf(element).currentTime).to.equal(1);
  });

  it('leaves the video where it is while words are marked to copy them', async () => {
    const element = await playerOf(unloaded());
    const outside = document.createElement('p');
    outside.textContent = 'Marked';
    element.after(outside);
    getSelection()?.selectAllChildren(outside);
    inside(element, '.lines li > span')[3]?.click();
    expect(mediaOf(element).currentTime).to.equal(0);
    getSelection()?.removeAllRanges();
  });

  it('searches the transcript without case and accents, and says how many lines it found', async () => {
    const element = await playerOf(source({ ...sampleVideo, transcript: [...sampleVideo.transcript, { seconds: 2.5, text: 'Une VISION partagée' }] }));
    const search = inside<HTMLInputElement>(element, '[type="search"]')[0] as HTMLInputElement;
    expect(words(search.labels?.[0])).to.equal('Search the transcript');
    for (const [query, count, status] of [['vision', 2, '2 lines found'], ['PARTAGEE', 1, '1 line found'], ['nothing like it', 0, '0 lines found']] as const) {
      search.value = query;
      search.dispatchEvent(new Event('input'));
      await settled(element);
      expect([lines(element).length, words(inside(element, '.search [role="status"]')[0])]).to.deep.equal([count, status]);
    }
  });

  it('makes the transcript of the captions where the page wrote none: every cue, as text', async () => {
    const element = await playerOf(bare(captions));
    await until(() => lines(element).length > 0);
    expect(lines(element)).to.deep.equal(['Think of the people at your front desk.', 'Somebody has to say it to them.', 'A vision nobody has heard cannot help.']);
    expect(inside(element, '.lines b')).to.deep.equal([]);
  });

  it('takes chapters and guide pages from tracks', async () => {
    const element = await playerOf(bare(`<track kind="chapters" src="${files.chapters}"><track kind="metadata" label="guide" src="${files.references}">`));
    await until(() => inside(element, '.heads button').length === 2);
    expect(inside(element, '#list li button').map((each) => each.getAttribute('aria-label'))).to.deep.equal(['0:00, Guide, page 4', '0:01, Guide, page 5']);
    expect(inside(element, '#list a').map((each) => each.getAttribute('href'))).to.deep.equal(['guide.pdf#page=4', 'guide.pdf#page=5']);
    await press(element, 'Chapters');
    expect(inside(element, '#list li p').map(words)).to.deep.equal(['The front desk', 'Saying it out loud']);
  });

  it('leaves out a damaged cue and an address that is not allowed, and keeps the others', async () => {
    const cues = ['{"text": "Page 1", "href": "javascript:alert(1)"}', '{"text": "Page', 'null', '{"text": "Page 2", "href": "g.pdf#page=2", "__proto__": {"polluted": 1}}'];
    const vtt = `WEBVTT\n\n${cues.map((cue) => `00:00.000 --> 00:01.000\n${cue}`).join('\n\n')}`;
    const element = await playerOf(bare(`<track kind="metadata" label="guide" src="data:text/vtt,${encodeURIComponent(vtt)}">`));
    await until(() => inside(element, '#list li').length > 0);
    expect(inside(element, '#list li').map((row) => [words(row.querySelector('div')), row.querySelector('a')?.getAttribute('href')])).to.deep.equal([
      ['Now in the video Page 1', undefined],
      ['Now in the video Page 2 (opens in a new tab)', 'g.pdf#page=2'],
    ]);
    expect('polluted' in {}).to.equal(false);
  });

  it('names the machine voice and the copy with its size under the video', async () => {
    const element = await playerOf();
    expect(words(inside(element, '.foot')[0])).to.contain('Read by a machine voice.').and.to.contain('The original course has videos of its own.').and.to.contain('Save the video (1.8 MB)');
    expect(control<HTMLAnchorElement>(element, 'Save the video (1.8 MB)').hasAttribute('download')).to.equal(true);
  });

  it('comes from a course by src and module, and from a property, and looks the same', async () => {
    const src = `data:application/json,${encodeURIComponent(JSON.stringify(courseWithVideo))}`;
    const texts: string[] = [];
    for (const template of [html`<tessera-video-player src=${src} module="vision-and-parks"></tessera-video-player>`, html`<tessera-video-player .video=${sampleVideo}></tessera-video-player>`]) {
      const element = await mount<VideoPlayerElement>(template);
      await arrived(element);
      await until(() => inside(element, 'video').length > 0);
      texts.push(words(element));
      expect([mediaOf(element).preload, mediaOf(element).querySelectorAll('source').length]).to.deep.equal(['none', 2]);
    }
    const fromHtml = words(await playerOf(unloaded()));
    expect(texts).to.deep.equal([fromHtml, fromHtml]);
  });

  it('says which videos a module has, if the one asked for is not there', async () => {
    const src = `data:application/json,${encodeURIComponent(JSON.stringify(courseWithVideo))}`;
    const element = await mount<VideoPlayerElement>(html`<tessera-video-player src=${src} module="vision-and-parks" item="other"><p>Plain words</p></tessera-video-player>`);
    await until(() => inside(element, '[part="problem"]').length > 0);
    expect(words(element)).to.contain('the course does not hold it');
    expect(inside<HTMLSlotElement>(element, 'slot')[0]?.assignedElements().map(words)).to.deep.equal(['Plain words']);
  });

  it('speaks French where the page does', async () => {
    const element = await playerOf(unloaded().replace('<tessera-video-player', '<tessera-video-player lang="fr"'));
    await until(() => inside(element, '[aria-label="Lire"]').length > 0);
    expect(inside(element, '.heads button').map(words)).to.deep.equal(['Dans le guide', 'Chapitres']);
    expect(control<HTMLInputElement>(element, 'Position').getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ')).to.equal('0 seconde sur 3 secondes');
    expect(said(element)).to.equal('');
  });
});
