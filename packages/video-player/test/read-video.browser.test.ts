import { expect } from 'chai';
import fc from 'fast-check';
import { normalise, type GuideReference, type MediaFile, type Video } from '@tessera-learning/core';
import { phrase, richText, slug } from '@tessera-learning/element-kit/arbitraries';
import { readVideo } from '@tessera-learning/video-player';
import { videoPlayerHtml } from '@tessera-learning/video-player/html';
import { sampleVideo } from '../testing/sample-video.js';

const place = { course: 'sample', module: 'tests' };

const href = fc.constantFrom('welcome.mp4', '../videos/a.webm', 'https://example.org/a?b=1&c=2', 'guide.pdf#page=6');
const seconds = fc.integer({ min: 0, max: 9999 }).map((tenths) => tenths / 10);
const file: fc.Arbitrary<MediaFile> = fc.record({ href, type: fc.constantFrom('video/mp4', 'video/webm; codecs="vp9,opus"'), bytes: fc.nat(9_999_999) });
const reference: fc.Arbitrary<GuideReference> = fc.record(
  { from: seconds, to: seconds, guide: slug, edition: phrase, page: fc.nat(99), pdfPage: fc.nat(99), section: phrase, words: phrase, text: phrase, href },
  { requiredKeys: ['from', 'to', 'guide', 'edition', 'page', 'section', 'words', 'text', 'href'] },
);
const video: fc.Arbitrary<Video> = fc.record(
  {
    id: slug, title: phrase, origin: fc.constantFrom('ours' as const, 'confirmed' as const), seconds, voice: fc.constantFrom('machine' as const, 'person' as const),
    sources: fc.array(file, { minLength: 1, maxLength: 2 }), described: fc.array(file, { maxLength: 2 }), poster: href, captions: href,
    chapters: fc.array(fc.record({ seconds, title: phrase }), { maxLength: 3 }), references: fc.array(reference, { maxLength: 3 }),
    transcript: fc.array(fc.record({ seconds, text: phrase, picture: fc.constant(true as const) }, { requiredKeys: ['seconds', 'text'] }), { maxLength: 3 }),
    note: richText,
  },
  { requiredKeys: ['id', 'title', 'origin', 'seconds', 'voice', 'sources', 'described', 'poster', 'captions', 'chapters', 'references', 'transcript'] },
);

/** The same on another site: no files, no captions. */
const far: fc.Arbitrary<Video> = fc.tuple(video, fc.constantFrom('https://www.youtube.com/watch?v=aqz-KE_bpKQ', 'https://vimeo.com/1/0123abcd', 'https://video.example.org/?a=1&b=2')).map(([each, elsewhere]) => ({ ...each, sources: [], described: [], captions: '', elsewhere }));

describe('the plain HTML of a video', () => {
  it('is read back as the video that was written, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(video, far), fc.constantFrom('en', 'fr', 'ar', 'de'), (each, language) => {
      expect(read(String(videoPlayerHtml(each, { ...place, language })))).to.deep.equal(each);
    }));
  });

  it('plays without script: the browser’s controls, times that lead into the file, a copy to save with its size', () => {
    const element = parsed(String(videoPlayerHtml(sampleVideo, place)));
    expect(element.querySelector('video')?.hasAttribute('controls')).to.equal(true);
    expect(element.querySelector('[data-references] [data-time]')?.getAttribute('href')).to.equal(`${sampleVideo.sources[1]?.href}#t=0`);
    expect(element.querySelector('[download]')?.textContent).to.equal('Save the video (1.8 MB)');
    expect(element.querySelector('details summary')?.textContent).to.equal('Transcript');
    expect(element.querySelector('track')?.getAttribute('label')).to.equal('English');
  });

  it('survives an editor that adds wrappers and drops the link of a time', () => {
    const element = parsed(`<tessera-video-player item="a"><video src="a.mp4" title=" A  film "></video>
      <ol data-chapters=""><li data-seconds="2"><p><a href="a.mp4#t=2">0:02</a> Two <b>boats</b></p></li><li data-seconds="x">No time</li></ol>
      <ol data-references><li data-from="1" data-to="2"><a data-open="" href="javascript:alert(1)">Page 1</a></li></ol></tessera-video-player>`);
    const { title, sources, chapters, references } = readVideo(element) as Video;
    expect({ title, sources, chapters }).to.deep.equal({ title: 'A film', sources: [{ href: 'a.mp4', type: '', bytes: 0 }], chapters: [{ seconds: 2, title: 'Two boats' }, { seconds: 0, title: 'No time' }] });
    expect(references[0]).to.include({ text: 'Page 1', href: '', words: '' });
  });

  it('has nothing to say about other HTML', () => {
    expect(readVideo(parsed('<p>Hello</p>'))).to.equal(undefined);
  });
});

function parsed(source: string): Element {
  return new DOMParser().parseFromString(source, 'text/html').body.firstElementChild as Element;
}

/** With the note in its normal form, as white space in HTML is nobody's meaning. */
function read(source: string): Video {
  const { note, ...video } = readVideo(parsed(source)) as Video;
  return note === undefined ? video : { ...video, note: normalise(note) };
}
