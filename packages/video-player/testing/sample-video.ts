import { mapAddresses, type Course, type Video } from '@tessera-learning/core';
import { sampleCourse } from '@tessera-learning/element-kit/sample-course';

/** Files of three seconds that lie beside this one. Written out, so that a bundler finds each. */
export const files = {
  webm: new URL('./clip.webm', import.meta.url).href,
  mp4: new URL('./clip.mp4', import.meta.url).href,
  described: new URL('./described.webm', import.meta.url).href,
  poster: new URL('./poster.jpg', import.meta.url).href,
  captions: new URL('./captions.vtt', import.meta.url).href,
  chapters: new URL('./chapters.vtt', import.meta.url).href,
  references: new URL('./references.vtt', import.meta.url).href,
  bad: new URL('./bad.vtt', import.meta.url).href,
};

const guide = { guide: 'companion', edition: '2026, English' };

/** One small video with everything round it. */
export const sampleVideo: Video = {
  id: 'saying-it',
  title: 'Saying it out loud',
  origin: 'ours',
  seconds: 3,
  voice: 'machine',
  sources: [
    { href: files.webm, type: 'video/webm; codecs="vp9,opus"', bytes: 15_015 },
    { href: files.mp4, type: 'video/mp4', bytes: 1_800_000 },
  ],
  described: [{ href: files.described, type: 'video/webm', bytes: 14_585 }],
  poster: files.poster,
  captions: files.captions,
  chapters: [{ seconds: 0, title: 'The front desk' }, { seconds: 1.5, title: 'Saying it out loud' }],
  references: [
    { ...guide, from: 0, to: 1, page: 4, pdfPage: 4, section: 'What a vision is for', words: 'a reason to begin', text: 'Guide, page 4', href: 'guide.pdf#page=4' },
    { ...guide, from: 1, to: 2.5, page: 5, pdfPage: 5, section: 'Saying it in public', words: 'in plain words', text: 'Guide, page 5', href: 'https://example.org/guide.pdf#page=5' },
  ],
  transcript: [
    { seconds: 0, text: 'Think of the people at your front desk.' },
    { seconds: 1, text: 'A lamp goes on behind a counter.', picture: true },
    { seconds: 1, text: 'Somebody has to say it to them.' },
    { seconds: 2, text: 'A vision nobody has heard cannot help.' },
  ],
  note: 'The original course has videos of its own.',
};

/** The same where it lies on another site; the number is made up. */
export const videoElsewhere: Video = { ...sampleVideo, sources: [], described: [], captions: '', elsewhere: 'https://www.youtube.com/watch?v=aqz-KE_bpKQ' };

/** The sample course with that video in its first module. It travels inside an address, from which nothing relative can be reached. */
export const courseWithVideo: Course = {
  ...sampleCourse,
  modules: sampleCourse.modules.map((module, at) => (at === 0 ? { ...module, video: mapAddresses(sampleVideo, (href) => new URL(href, import.meta.url).href) } : module)),
};
