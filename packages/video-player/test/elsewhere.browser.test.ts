import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clear, expectNoViolations, heard, inside, mount, mountHtml, newLearner, settled, until, words } from '@tessera-learning/element-kit/testing';
import type { VideoPlayerElement, WatchedDetail } from '@tessera-learning/video-player';
import { videoPlayerHtml } from '@tessera-learning/video-player/html';
import { forget, permits, sharedStore } from '@tessera-learning/progress-store/lean';
import '@tessera-learning/video-player/define';
import { html } from 'lit';
import { withFakeSite } from '../testing/fake-site.js';
import { courseWithVideo, files, videoElsewhere } from '../testing/sample-video.js';
import { arrived, control, place, press } from './support.js';

const player = 'https://www.youtube-nocookie.com/embed/aqz-KE_bpKQ?autoplay=1';
const source = (video = videoElsewhere): string => String(videoPlayerHtml(video, place));

async function elsewhere(html = source()): Promise<VideoPlayerElement> {
  const element = await mountHtml<VideoPlayerElement>(html);
  await until(() => inside(element, '.told').length > 0);
  await arrived(element);
  return element;
}

const stageOf = (element: VideoPlayerElement): string => (inside(element, 'iframe').length > 0 ? 'playing' : inside(element, '[role=group]').length > 0 ? 'asking' : 'closed');
const told = (element: VideoPlayerElement): string => words(inside(element, '.told')[0]);
const focused = (element: VideoPlayerElement): Element | null | undefined => element.shadowRoot?.activeElement;

/** Ticks the box that remembers, presses both buttons, and tells what would have been asked for. */
async function play(element: VideoPlayerElement, remember = false): Promise<string[]> {
  await press(element, 'Play');
  if (remember) inside(element, 'input[type=checkbox]')[0]?.click();
  return withFakeSite(() => press(element, 'Play from YouTube'));
}

describe('tessera-video-player: a video on another site', () => {
  beforeEach(newLearner);
  afterEach(async () => {
    clear();
    await forget(sharedStore(), '');
  });

  it('shows a poster of its own and says whose it is; lists and transcript are there before anything is asked', async () => {
    const element = await elsewhere();
    expect(inside(element, '.elsewhere img').map((each) => each.getAttribute('src'))).to.deep.equal([files.poster]);
    expect(told(element)).to.contain('This video is on YouTube (Google). Nothing is asked of them before you allow it.');
    expect(inside(element, '.lines li').length).to.equal(4);
    expect(inside(element, '.entry').length).to.equal(2);
    expect(inside(element, 'video, iframe, .controls, [data-act="follow"]')).to.deep.equal([]);
    await expectNoViolations(element);
  }).timeout(30_000);

  it('asks with the first press: nothing that could be pressed by mistake has the focus', async () => {
    const element = await elsewhere();
    const asked = await withFakeSite(() => press(element, 'Play'));
    expect([asked, stageOf(element)]).to.deep.equal([[], 'asking']);
    expect(focused(element)?.getAttribute('role')).to.equal('group');
    expect(told(element)).to.contain('They learn your internet address');
    expect(inside<HTMLInputElement>(element, 'input[type=checkbox]').map(({ checked }) => checked)).to.deep.equal([false]);
    await expectNoViolations(element);
  });

  it('asks that site with the second, for its player without cookies, and remembers nothing', async () => {
    const element = await elsewhere();
    expect(await play(element)).to.deep.equal([player]);
    const frame = inside(element, 'iframe')[0];
    expect(frame?.title).to.equal('Saying it out loud, YouTube');
    expect(frame?.getAttribute('referrerpolicy')).to.equal('strict-origin');
    expect(frame?.getAttribute('sandbox')).not.to.match(/top-navigation|forms|modals|downloads/);
    expect(focused(element)).to.equal(frame);
    expect(permits('sample')).to.deep.equal([]);
    await press(element, 'Close the video');
    expect([stageOf(element), words(focused(element))]).to.deep.equal(['closed', 'Play']);
    expect(await withFakeSite(() => press(element, 'Play'))).to.deep.equal([]);
  });

  it('goes back to the poster with “Not now”', async () => {
    const element = await elsewhere();
    await press(element, 'Play');
    await press(element, 'Not now');
    expect([stageOf(element), words(focused(element))]).to.deep.equal(['closed', 'Play']);
  });

  it('remembers when ticked: then one press, never none; revoked, it is two again', async () => {
    await play(await elsewhere(), true);
    expect(permits('sample')).to.deep.equal(['YouTube']);
    const again = await elsewhere();
    expect(stageOf(again)).to.equal('closed');
    expect(told(again)).to.contain('You allowed this course');
    expect(await withFakeSite(() => press(again, 'Play'))).to.deep.equal([player]);
    await press(again, 'Ask me again next time');
    expect(permits('sample')).to.deep.equal([]);
    expect(told(again)).to.contain('You will be asked again.');
    await press(again, 'Close the video');
    await press(again, 'Play');
    expect(stageOf(again)).to.equal('asking');
  });

  it('forgets the permit with everything else of the course, and keeps another course’s', async () => {
    await play(await elsewhere(), true);
    await play(await elsewhere(source().replace('course="sample"', 'course="other"')), true);
    await forget(sharedStore(), 'sample:');
    expect([permits('sample'), permits('other')]).to.deep.equal([[], ['YouTube']]);
  });

  it('offers no remembering where the page does not say which course it is', async () => {
    const element = await elsewhere(source().replace('course="sample"', ''));
    await press(element, 'Play');
    expect([inside(element, 'input[type=checkbox]').length, inside(element, '[data-act="seen"]').length]).to.deep.equal([0, 0]);
    expect(await withFakeSite(() => press(element, 'Play from YouTube'))).to.deep.equal([player]);
  });

  it('says when the browser keeps nothing', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    const element = await elsewhere();
    await play(element, true);
    Storage.prototype.setItem = setItem;
    expect([stageOf(element), words(inside(element, '.told [role=status]')[0])]).to.deep.equal(['playing', 'This browser keeps nothing. You will be asked again.']);
  });

  it('asks when a time is pressed, and then starts at that second; while it plays, it starts anew there', async () => {
    const element = await elsewhere();
    await press(element, '0:02, A vision nobody has heard cannot help.');
    expect(stageOf(element)).to.equal('asking');
    expect(await withFakeSite(() => press(element, 'Play from YouTube'))).to.deep.equal([`${player}&start=2`]);
    expect(await withFakeSite(() => press(element, '0:01, Guide, page 5'))).to.deep.equal([`${player}&start=1`]);
  });

  it('takes links to a moment of it, in any form that the site has, and leaves others alone', async () => {
    const element = await elsewhere();
    const link = Object.assign(document.createElement('a'), { href: 'https://youtu.be/aqz-KE_bpKQ?t=2' });
    const other = Object.assign(document.createElement('a'), { href: 'https://youtu.be/bbbbbbbbbbb?t=2' });
    element.after(link, other);
    let prevented = true;
    const hold = (event: Event): void => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', hold);
    other.click();
    expect([prevented, stageOf(element)]).to.deep.equal([false, 'closed']);
    link.click();
    removeEventListener('click', hold);
    await settled(element);
    expect([prevented, stageOf(element)]).to.deep.equal([true, 'asking']);
    expect(await withFakeSite(() => press(element, 'Play from YouTube'))).to.deep.equal([`${player}&start=2`]);
  });

  it('starts nothing by a key: K asks, and K again does nothing', async () => {
    const element = await elsewhere();
    control(element, 'Play').focus();
    const asked = await withFakeSite(async () => {
      for (const key of ['k', 'k', 'j', 'm', 'f', 'c', '?']) await sendKeys({ press: key });
      await settled(element);
    });
    expect([asked, stageOf(element)]).to.deep.equal([[], 'asking']);
  });

  it('knows no seconds, and takes the learner’s word for the whole', async () => {
    const element = await elsewhere();
    const facts = heard<WatchedDetail>('tessera-watched');
    await play(element);
    expect(facts).to.deep.equal([]);
    await press(element, 'I have watched it');
    expect(facts).to.deep.equal([{ course: 'sample', module: 'tests', video: 'saying-it', from: 0, to: 3, length: 3 }]);
    expect(words(inside(element, '.told [role=status]')[0])).to.equal('Marked as watched.');
    expect(inside(element, '[data-act="seen"]')).to.deep.equal([]);
    expect(words(inside(element, '.foot')[0])).to.contain('Watched');
  });

  it('says that the page’s policy does not let the player in, and leaves the link', async () => {
    const element = await elsewhere();
    await play(element);
    document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', { effectiveDirective: 'frame-src', blockedURI: 'https://example.org', documentURI: '', originalPolicy: '', violatedDirective: 'frame-src', disposition: 'enforce', statusCode: 200 }));
    expect(stageOf(element)).to.equal('playing');
    document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', { effectiveDirective: 'frame-src', blockedURI: player, documentURI: '', originalPolicy: '', violatedDirective: 'frame-src', disposition: 'enforce', statusCode: 200 }));
    await settled(element);
    expect(inside(element, 'iframe')).to.deep.equal([]);
    expect(words(inside(element, '.told [role=status]')[0])).to.equal('This page does not let YouTube play here. The video opens there.');
    expect(control(element, 'Open on YouTube (opens in a new tab)').getAttribute('href')).to.equal('https://www.youtube.com/watch?v=aqz-KE_bpKQ');
  });

  it('leaves what it does not know a link, and shows no poster of another site', async () => {
    const element = await elsewhere(source({ ...videoElsewhere, elsewhere: 'https://www.youtube.com.example.org/watch?v=aqz-KE_bpKQ', poster: 'https://i.ytimg.invalid/vi/aqz-KE_bpKQ/0.jpg' }));
    expect(inside(element, '.elsewhere *')).to.deep.equal([]);
    expect(told(element)).to.contain('This video is on www.youtube.com.example.org. It opens there.');
    expect(control(element, 'Open on www.youtube.com.example.org (opens in a new tab)').getAttribute('rel')).to.equal('noreferrer');
  });

  it('follows nothing from an address that is not allowed', async () => {
    const element = await elsewhere('<tessera-video-player data-length="3"><a data-elsewhere href="javascript:alert(1)">Film</a></tessera-video-player>');
    expect(inside(element, 'a, button.start')).to.deep.equal([]);
  });

  it('does the same with a course JSON, and with a property', async () => {
    const course = { ...courseWithVideo, modules: courseWithVideo.modules.map((module) => (module.video ? { ...module, video: { ...module.video, sources: [], captions: '', elsewhere: 'https://vimeo.com/76979871/0123abcdef' } } : module)) };
    const src = `data:application/json,${encodeURIComponent(JSON.stringify(course))}`;
    for (const template of [html`<tessera-video-player src=${src} module="vision-and-parks"></tessera-video-player>`, html`<tessera-video-player course="sample" .video=${{ ...videoElsewhere, elsewhere: 'https://vimeo.com/76979871/0123abcdef' }}></tessera-video-player>`]) {
      const element = await mount<VideoPlayerElement>(template);
      // A course, and code to read it, come first.
      for (let turn = 0; turn < 4 && inside(element, '.told').length === 0; turn += 1) await until(() => inside(element, '.told').length > 0);
      expect(told(element)).to.contain('This video is on Vimeo.');
      await press(element, 'Play');
      expect(await withFakeSite(() => press(element, 'Play from Vimeo'))).to.deep.equal(['https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=0123abcdef']);
    }
  }).timeout(30_000);

  it('takes the video that a host puts in its place, and closes', async () => {
    const element = await elsewhere();
    await play(element);
    element.querySelector('[data-elsewhere]')?.setAttribute('href', 'https://vimeo.com/1');
    await until(() => told(element).includes('Vimeo'));
    expect(stageOf(element)).to.equal('closed');
  });

  it('reads without script: a poster of our own, the link, times that lead there', () => {
    const page = new DOMParser().parseFromString(source(), 'text/html');
    const link = page.querySelector<HTMLAnchorElement>('a[data-elsewhere]');
    expect([link?.href, words(link), link?.querySelector('img')?.getAttribute('src')]).to.deep.equal(['https://www.youtube.com/watch?v=aqz-KE_bpKQ', 'Watch on YouTube', files.poster]);
    expect(page.querySelector('[data-transcript] li:last-child a')?.getAttribute('href')).to.equal('https://www.youtube.com/watch?v=aqz-KE_bpKQ&t=2s#t=2');
    expect(page.querySelectorAll('iframe, video, [data-downloads]')).to.have.length(0);
  });

  it('hides the times of a transcript that nobody timed', async () => {
    const element = await elsewhere(source({ ...videoElsewhere, transcript: videoElsewhere.transcript.map((line) => ({ ...line, seconds: 0 })) }));
    expect([inside(element, '.lines li').length, inside(element, '.lines button').length]).to.deep.equal([4, 0]);
  });
});
