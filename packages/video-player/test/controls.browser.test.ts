import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clear, inside, newLearner, settled, until, words } from '@tessera-learning/element-kit/testing';
import '@tessera-learning/video-player/define';
import { control, describedInMemory, loaded, mediaOf, playerOf, press, seekTo, source, unloaded } from './support.js';
import { files } from '../testing/sample-video.js';

describe('tessera-video-player: controls', () => {
  beforeEach(newLearner);
  afterEach(clear);

  it('is a region named by the video, over the native video without the browser’s controls', async () => {
    const element = await playerOf();
    expect(inside(element, 'section')[0]?.getAttribute('aria-label')).to.equal('Saying it out loud');
    expect(mediaOf(element).controls).to.equal(false);
    expect(inside<HTMLSlotElement>(element, 'slot').flatMap((slot) => slot.assignedElements())).to.deep.equal([mediaOf(element)]);
  });

  it('never plays by itself, and fetches no video before the learner acts', async () => {
    const media = mediaOf(await playerOf(unloaded()));
    expect([media.paused, media.preload, media.readyState]).to.deep.equal([true, 'none', 0]);
  });

  it('gives the browser’s controls back when it is taken away', async () => {
    const element = await playerOf();
    const media = mediaOf(element);
    element.remove();
    expect(media.controls).to.equal(true);
  });

  it('plays and pauses by keyboard, with the focus where it was', async () => {
    const element = await playerOf();
    const media = await loaded(element);
    control(element, 'Play').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => !media.paused && media.currentTime > 0);
    await settled(element);
    expect((element.shadowRoot?.activeElement as HTMLElement).getAttribute('aria-label')).to.equal('Pause');
    await sendKeys({ press: 'Space' });
    await until(() => media.paused);
    expect(media.paused).to.equal(true);
  });

  it('plays and pauses by a click on the picture', async () => {
    const element = await playerOf();
    const media = await loaded(element);
    media.click();
    await until(() => !media.paused);
    media.click();
    expect(media.paused).to.equal(true);
  });

  it('is walked by Tab from the seek bar through every control', async () => {
    const element = await playerOf();
    control(element, 'Position').focus();
    const names: (string | null | undefined)[] = [];
    for (let at = 0; at < 10; at += 1) {
      names.push(element.shadowRoot?.activeElement?.getAttribute('aria-label'));
      await sendKeys({ press: 'Tab' });
    }
    expect(names).to.deep.equal(['Position', 'Play', 'Back 10 seconds', 'Forward 10 seconds', 'Captions', 'AD, audio description', 'Mute', 'Speed', 'Volume and keys', 'Full screen']);
  });

  it('gives every button and the list of speeds at least 44 by 44 pixels', async () => {
    const element = await playerOf();
    const sizes = inside(element, '.row button, .row select, .heads button, .plain-button').map((each) => each.getBoundingClientRect());
    expect(sizes.filter(({ width, height }) => width < 44 || height < 44)).to.deep.equal([]);
  });

  it('says where it is in words, and moves by arrows, page keys, Home and End', async () => {
    const element = await playerOf(unloaded().replace('data-length="3"', 'data-length="605"'));
    const seek = control<HTMLInputElement>(element, 'Position');
    const media = mediaOf(element);
    seek.focus();
    for (const [key, expected] of [['ArrowRight', 5], ['PageUp', 35], ['PageUp', 65], ['ArrowLeft', 60], ['PageDown', 30], ['End', 605], ['Home', 0]] as const) {
      await sendKeys({ press: key });
      expect([key, media.currentTime]).to.deep.equal([key, expected]);
    }
    media.currentTime = 125;
    await press(element, 'Forward 10 seconds');
    await press(element, 'Back 10 seconds');
    expect(seek.getAttribute('aria-valuetext')).to.equal('2 minutes 5 seconds of 10 minutes 5 seconds');
    expect(words(inside(element, '.clock')[0])).to.equal('2:05 of 10:05');
  });

  it('moves by dragging the seek bar', async () => {
    const element = await playerOf();
    const seek = control<HTMLInputElement>(element, 'Position');
    seek.value = '2';
    seek.dispatchEvent(new Event('input'));
    expect(mediaOf(element).currentTime).to.equal(2);
  });

  it('mirrors the seek bar where text runs from right to left, and not the play button', async () => {
    const element = await playerOf(unloaded().replace('<tessera-video-player', '$& dir="rtl"'));
    const seek = control<HTMLInputElement>(element, 'Position');
    seek.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(mediaOf(element).currentTime).to.equal(3);
    await sendKeys({ press: 'ArrowRight' });
    expect(mediaOf(element).currentTime).to.equal(0);
    expect(getComputedStyle(inside(element, '.line')[0] as HTMLElement).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    expect(getComputedStyle(control(element, 'Play').querySelector('svg') as SVGElement).transform).to.equal('none');
  });

  it('shows the captions of the native track, and hides them', async () => {
    const element = await playerOf();
    const track = mediaOf(element).textTracks[0] as TextTrack;
    expect(track.mode).to.equal('hidden');
    await press(element, 'Captions');
    expect([track.mode, control(element, 'Captions').getAttribute('aria-pressed')]).to.deep.equal(['showing', 'true']);
    await press(element, 'Captions');
    expect(track.mode).to.equal('hidden');
  });

  it('starts with captions where the page asks for them, in the language of the place', async () => {
    const element = await playerOf(source().replace('<track', `<track kind="captions" src="${files.bad}" srclang="fr"><track default`));
    expect([...mediaOf(element).textTracks].map(({ mode }) => mode)).to.deep.equal(['disabled', 'showing']);
  });

  it('has the controls of captions and audio description on the same level as play', async () => {
    const element = await playerOf();
    const rows = ['Play', 'Captions', 'AD, audio description'].map((name) => control(element, name).parentElement);
    expect(new Set(rows).size).to.equal(1);
  });

  it('takes the described version at the same second, and goes back', async () => {
    const element = await playerOf();
    const media = await loaded(element);
    const own = media.currentSrc;
    await describedInMemory(media);
    await seekTo(element, 2);
    await press(element, 'AD, audio description');
    await until(() => media.readyState >= 2 && !media.seeking);
    expect([media.currentSrc === own, media.currentTime, media.paused]).to.deep.equal([false, 2, true]);
    expect(control(element, 'AD, audio description').getAttribute('aria-pressed')).to.equal('true');
    await press(element, 'AD, audio description');
    await until(() => media.readyState >= 2);
    expect([media.currentSrc === own, media.currentTime, media.textTracks[0]?.mode]).to.deep.equal([true, 2, 'hidden']);
  });

  it('mutes, and changes the volume and the speed', async () => {
    const element = await playerOf();
    const media = mediaOf(element);
    await press(element, 'Mute');
    expect(media.muted).to.equal(true);
    await press(element, 'Volume and keys');
    await until(() => inside(element, '.help').length > 0);
    const volume = inside<HTMLInputElement>(element, '.volume input')[0] as HTMLInputElement;
    volume.value = '40';
    volume.dispatchEvent(new Event('input'));
    expect([media.volume, media.muted]).to.deep.equal([0.4, false]);
    const speed = control<HTMLSelectElement>(element, 'Speed');
    speed.value = '1.5';
    speed.dispatchEvent(new Event('change'));
    await until(() => media.playbackRate === 1.5);
    await settled(element);
    expect([...speed.selectedOptions].map(words)).to.deep.equal(['1.5×']);
  });

  it('lets single keys act while the focus is inside, and nowhere else', async () => {
    const element = await playerOf(unloaded());
    const media = mediaOf(element);
    await sendKeys({ press: 'm' });
    expect(media.muted).to.equal(false);
    control(element, 'Play').focus();
    await sendKeys({ press: 'm' });
    await sendKeys({ press: 'c' });
    await sendKeys({ press: 'l' });
    expect([media.muted, media.textTracks[0]?.mode, media.currentTime]).to.deep.equal([true, 'showing', 3]);
    await sendKeys({ press: '?' });
    await until(() => inside(element, '.help').length > 0);
    expect(words(inside(element, '.help dl')[0])).to.contain('Captions').and.to.contain('Full screen');
    control(element, 'Position').blur();
  });

  it('leaves letters to the field in which one writes', async () => {
    const element = await playerOf(unloaded());
    (inside(element, '[type="search"]')[0] as HTMLInputElement).focus();
    await sendKeys({ type: 'milk' });
    expect([mediaOf(element).muted, mediaOf(element).paused, mediaOf(element).currentTime]).to.deep.equal([false, true, 0]);
  });

  it('fills the screen with the video and its controls, and leaves it', async () => {
    const element = await playerOf();
    control(element, 'Full screen').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => document.fullscreenElement);
    await settled(element);
    expect(element.shadowRoot?.fullscreenElement).to.equal(inside(element, '.screen')[0]);
    await until(() => control(element, 'Full screen').getAttribute('aria-pressed') === 'true');
    expect(control(element, 'Full screen').getAttribute('aria-pressed')).to.equal('true');
    await sendKeys({ press: 'f' });
    await until(() => !document.fullscreenElement);
    expect(document.fullscreenElement).to.equal(null);
  });

  it('prints the poster and the whole transcript, without controls', async () => {
    const element = await playerOf();
    await press(element, 'Transcript');
    await emulateMedia({ media: 'print' });
    const shown = ['.controls', '.panel', '.search', '#script', '.picture'].map((each) => (inside(element, each)[0]?.getClientRects().length ?? 0) > 0);
    expect(shown).to.deep.equal([false, false, false, true, true]);
    await emulateMedia({ media: 'screen' });
  });

  it('shows in forced colours what is pressed and what is on now by more than a background', async () => {
    const element = await playerOf();
    await emulateMedia({ forcedColors: 'active' });
    await press(element, 'Captions');
    await press(element, '0:01, Guide, page 5');
    expect(getComputedStyle(control(element, 'Captions')).borderBlockEndWidth).to.equal('3px');
    expect(getComputedStyle(inside(element, '.entry[aria-current]')[0] as HTMLElement).outlineStyle).to.equal('solid');
    await emulateMedia({ forcedColors: 'none' });
  });
});
