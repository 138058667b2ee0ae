import { clockTime, html, isExternal, richTextHtml, type Chapter, type GuideReference, type Html, type MediaFile, type TranscriptLine, type Video } from '@tessera-learning/core';

export interface VideoPlayerHtmlOptions {
  /** Slug of the course: with the module and the video it makes the key that watched stretches are kept under. */
  readonly course: string;
  readonly module: string;
  /** BCP 47 tag of the captions; the words round the video are there in English, French and Arabic. Default `en`. */
  readonly language?: string;
}

/** The words round the video. The player's other words are the element's. */
const en = { voice: 'Read by a machine voice.', transcript: 'Transcript', described: 'Video with audio description', save: 'Save the video' };
const WORDS: Readonly<Record<string, typeof en>> = {
  ar: { voice: 'بصوت آلي.', transcript: 'النص المكتوب', described: 'الفيديو مع الوصف الصوتي', save: 'حفظ الفيديو' },
  fr: { voice: 'Lu par une voix de synthèse.', transcript: 'Transcription', described: 'Vidéo avec audiodescription', save: 'Enregistrer la vidéo' },
};

/** A video as the plain HTML that plays without script and that `<tessera-video-player>` reads back. */
export function videoPlayerHtml(video: Video, { course, module, language = 'en' }: VideoPlayerHtmlOptions): Html {
  const words = WORDS[language.split('-')[0] as string] ?? en;
  const { id, seconds, origin, voice, note, chapters, references, transcript } = video;
  const copy = video.sources.at(-1)?.href ?? '';
  return html`<tessera-video-player course="${course}" module="${module}" item="${id}" data-length="${seconds}" ${origin === 'confirmed' && html`data-origin="confirmed"`} id="${id}">
${mediaHtml(video, language)}
${voice === 'machine' && html`<p data-voice>${words.voice}</p>`}
${note !== undefined && html`<div data-note>${richTextHtml(note)}</div>`}
${chapters.length > 0 && html`<ol data-chapters>${chapters.map((chapter) => chapterHtml(chapter, copy))}</ol>`}
${references.length > 0 && html`<ol data-references>${references.map((reference) => referenceHtml(reference, copy))}</ol>`}
${transcript.length > 0 && html`<details data-transcript><summary>${words.transcript}</summary><ol>${transcript.map((line) => lineHtml(line, copy))}</ol></details>`}
<p data-downloads>${video.described.map((file) => describedHtml(file, words.described))}${copy && saveHtml(video, words.save, language)}</p>
</tessera-video-player>`;
}

/** `preload="none"`: nothing is fetched before the learner acts, but the poster and the captions. */
function mediaHtml({ title, sources, poster, captions }: Video, language: string): Html {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return html`<video controls preload="none" ${poster && html`poster="${poster}"`} width="960" height="540" title="${title}">
${sources.map(({ href, type, bytes }) => html`<source src="${href}" type="${type}" data-bytes="${bytes}">`)}
${captions && html`<track kind="captions" src="${captions}" srclang="${language}" label="${name}">`}</video>`;
}

/** Without script, a browser plays the file from the second that the fragment names. */
function timeHtml(seconds: number, copy: string): Html {
  return html`<a data-time href="${copy}#t=${seconds}">${clockTime(seconds)}</a>`;
}

function chapterHtml({ seconds, title }: Chapter, copy: string): Html {
  return html`<li data-seconds="${seconds}">${timeHtml(seconds, copy)} ${title}</li>`;
}

function referenceHtml({ from, to, guide, edition, page, pdfPage, section, words, text, href }: GuideReference, copy: string): Html {
  const pdf = pdfPage !== undefined && html`data-pdf-page="${pdfPage}"`;
  const rel = isExternal(href) && html`rel="noreferrer"`;
  return html`<li data-from="${from}" data-to="${to}" data-guide="${guide}" data-edition="${edition}" data-page="${page}" ${pdf}>${timeHtml(from, copy)}
<a data-open href="${href}" ${rel}>${text}</a> <span data-section>${section}</span> <q data-words>${words}</q></li>`;
}

function lineHtml({ seconds, text, picture }: TranscriptLine, copy: string): Html {
  return picture
    ? html`<li data-seconds="${seconds}" data-picture>${timeHtml(seconds, copy)} <em>${text}</em></li>`
    : html`<li data-seconds="${seconds}">${timeHtml(seconds, copy)} ${text}</li>`;
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
