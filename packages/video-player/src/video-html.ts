import { clockTime, html, isExternal, pageElsewhere, readElsewhere, richTextHtml, type Chapter, type GuideReference, type Html, type MediaFile, type TranscriptLine, type Video } from '@tessera-learning/core';

export interface VideoPlayerHtmlOptions {
  /** Slug of the course: with the module and the video it makes the key that watched stretches are kept under. */
  readonly course: string;
  readonly module: string;
  /** BCP 47 tag of the captions; the words round the video are there in English, French and Arabic. Default `en`. */
  readonly language?: string;
}

/** The words round the video. The player's other words are the element's. */
const en = { voice: 'Read by a machine voice.', transcript: 'Transcript', described: 'Video with audio description', save: 'Save the video', watch: (site: string) => `Watch on ${site}` };
const WORDS: Readonly<Record<string, typeof en>> = {
  ar: { voice: 'بصوت آلي.', transcript: 'النص المكتوب', described: 'الفيديو مع الوصف الصوتي', save: 'حفظ الفيديو', watch: (site) => `المشاهدة على ${site}` },
  fr: { voice: 'Lu par une voix de synthèse.', transcript: 'Transcription', described: 'Vidéo avec audiodescription', save: 'Enregistrer la vidéo', watch: (site) => `Regarder sur ${site}` },
};

/** A video as the plain HTML that plays without script and that `<tessera-video-player>` reads back. */
export function videoPlayerHtml(video: Video, { course, module, language = 'en' }: VideoPlayerHtmlOptions): Html {
  const words = WORDS[language.split('-')[0] as string] ?? en;
  const { id, seconds, origin, voice, note, chapters, references, transcript } = video;
  const copy = video.sources.at(-1)?.href ?? '';
  const at = addressOf(video);
  // A transcript that nobody timed has 0:00 on every line.
  const isTimed = video.elsewhere === undefined || transcript.some((line) => line.seconds > 0);
  return html`<tessera-video-player course="${course}" module="${module}" item="${id}" data-length="${seconds}" ${origin === 'confirmed' && html`data-origin="confirmed"`} id="${id}">
${video.elsewhere === undefined ? mediaHtml(video, language) : elsewhereHtml(video, words.watch)}
${voice === 'machine' && html`<p data-voice>${words.voice}</p>`}
${note !== undefined && html`<div data-note>${richTextHtml(note)}</div>`}
${chapters.length > 0 && html`<ol data-chapters>${chapters.map((chapter) => chapterHtml(chapter, at))}</ol>`}
${references.length > 0 && html`<ol data-references>${references.map((reference) => referenceHtml(reference, at))}</ol>`}
${transcript.length > 0 && html`<details data-transcript><summary>${words.transcript}</summary><ol>${transcript.map((line) => lineHtml(line, isTimed ? at : undefined))}</ol></details>`}
${video.elsewhere === undefined && html`<p data-downloads>${video.described.map((file) => describedHtml(file, words.described))}${copy && saveHtml(video, words.save, language)}</p>`}
</tessera-video-player>`;
}

/** `preload="none"`: nothing is fetched before the learner acts, but the poster and the captions. */
function mediaHtml({ title, sources, poster, captions }: Video, language: string): Html {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return html`<video controls preload="none" ${poster && html`poster="${poster}"`} width="960" height="540" title="${title}">
${sources.map(({ href, type, bytes }) => html`<source src="${href}" type="${type}" data-bytes="${bytes}">`)}
${captions && html`<track kind="captions" src="${captions}" srclang="${language}" label="${name}">`}</video>`;
}

/** A picture of the page's own, and a link: nothing here asks anything of the other site. */
function elsewhereHtml({ title, poster, elsewhere }: Video, watch: (site: string) => string): Html {
  const site = readElsewhere(elsewhere)?.site ?? (URL.canParse(elsewhere ?? '') ? new URL(elsewhere as string).host : '');
  return html`<a data-elsewhere href="${elsewhere}" title="${title}" rel="noreferrer">${poster && html`<img src="${poster}" width="960" height="540" alt="" loading="lazy">`} ${watch(site)}</a>`;
}

/** The address of a second, for who has no script. */
type Addresses = (seconds: number) => string;

/** Without script, a browser plays the file from the second that the fragment names, and another site does with its own. */
function addressOf({ sources, elsewhere }: Video): Addresses {
  const there = readElsewhere(elsewhere);
  if (there) return (seconds) => pageElsewhere(there, seconds);
  return elsewhere === undefined ? (seconds) => `${sources.at(-1)?.href ?? ''}#t=${seconds}` : () => elsewhere;
}

function timeHtml(seconds: number, at: Addresses): Html {
  const href = at(seconds);
  return html`<a data-time href="${href}" ${isExternal(href) && html`rel="noreferrer"`}>${clockTime(seconds)}</a>`;
}

function chapterHtml({ seconds, title }: Chapter, at: Addresses): Html {
  return html`<li data-seconds="${seconds}">${timeHtml(seconds, at)} ${title}</li>`;
}

function referenceHtml({ from, to, guide, edition, page, pdfPage, section, words, text, href }: GuideReference, at: Addresses): Html {
  const pdf = pdfPage !== undefined && html`data-pdf-page="${pdfPage}"`;
  const rel = isExternal(href) && html`rel="noreferrer"`;
  return html`<li data-from="${from}" data-to="${to}" data-guide="${guide}" data-edition="${edition}" data-page="${page}" ${pdf}>${timeHtml(from, at)}
<a data-open href="${href}" ${rel}>${text}</a> <span data-section>${section}</span> <q data-words>${words}</q></li>`;
}

function lineHtml({ seconds, text, picture }: TranscriptLine, at: Addresses | undefined): Html {
  const time = at && timeHtml(seconds, at);
  return picture
    ? html`<li data-seconds="${seconds}" data-picture>${time} <em>${text}</em></li>`
    : html`<li data-seconds="${seconds}">${time} ${text}</li>`;
}

function describedHtml({ href, type, bytes }: MediaFile, words: string): Html {
  return html`<a data-described href="${href}" type="${type}" data-bytes="${bytes}">${words}</a> `;
}

function saveHtml({ sources }: Video, words: string, language: string): Html {
  const { href = '', bytes = 0 } = sources.at(-1) ?? {};
  return html`<a download href="${href}" data-bytes="${bytes}">${words}${bytes > 0 && ` (${megabytes(bytes, language)})`}</a>`;
}

function megabytes(bytes: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6);
}
