import { policyOf, policyText } from '@tessera-learning/site/papers';

/** A file of the zip. */
export interface ZipFile {
  /** From the folder's root, with `/`. */
  readonly path: string;
  readonly bytes: number;
}

export interface ItDesk {
  /** What the course is called, for the first line. */
  readonly name: string;
  /** Of Tessera, for example `0.1.0`. */
  readonly version: string;
  /** All files but the checksums and this text itself. */
  readonly files: readonly ZipFile[];
}

/** Parts of the folder, as an IT desk asks for them; one that is not there is left out. */
const PARTS: readonly (readonly [what: RegExp, shown: string, said: string])[] = [
  [/^index\.html$/, 'index.html', 'the way in: open this one'],
  [/^[a-z]{2,3}(-[A-Za-z0-9]+)*\//, 'en/ and the like', 'pages and films, by language'],
  [/^assets\//, 'assets/', 'style, scripts and fonts of the pages'],
  [/^guide\//, 'guide/', 'the guide, as a PDF'],
  [/^embed\//, 'embed/', 'scripts for pages of your own'],
  [/^samples\//, 'samples/', 'a page for each form of snippet, to copy from'],
  [/^(course|academy)\..+\.json(\.js)?$/, 'course.*.json', 'the course as data, for your own pages'],
  [/^(sw\.js|offline\.json)$/, 'sw.js, offline.json', 'the copy for offline, if a learner asks'],
  [/^privacy\.json$/, 'privacy.json', 'what is stored and asked for'],
];

/**
 * `README.txt` of a zip for self-hosting: plain text for an IT desk, in lines of 78 characters at most but for the policy, which is
 * one line to copy.
 */
export function itDeskText({ name, version, files }: ItDesk): string {
  return [heading(name, version, files), contents(files), ...CHAPTERS].join('\n\n');
}

function heading(name: string, version: string, files: readonly ZipFile[]): string {
  const title = `${name} - for your IT desk`;
  return `${title}\n${'='.repeat(title.length)}\n\nMade with Tessera ${version}: ${files.length} files, ${size(files)}.\nStatic files. No server program, no database, nothing to install.`;
}

function contents(files: readonly ZipFile[]): string {
  const rows = PARTS.flatMap(([what, shown, said]) => {
    const found = files.filter(({ path }) => what.test(path) && !(shown.startsWith('en/') && /^(assets|guide|embed|samples)\//.test(path)));
    return found.length > 0 ? [`  ${shown.padEnd(21)}${size(found).padStart(9)}  ${said}`] : [];
  });
  return chapter('What is in the folder', rows.join('\n'));
}

const chapter = (title: string, text: string): string => `${title}\n${'-'.repeat(title.length)}\n\n${text}`;

const CHAPTERS: readonly string[] = [
  chapter('Look at it first', `Open index.html by a double click. Everything works from disk, but for two
things: the copy for offline, and the button for copying.`),
  chapter('Put it on a server', `1. Copy the whole folder to a place that your web server shows, for example
   /learning/. Any subfolder will do: every address inside is relative.
2. Open its index.html in a browser.
3. Set a link to it. For the course on a page of your own, see the page
   "For your webmaster": it is linked at the end of every page.

On a shared drive it works too: set a link to index.html.`),
  chapter('Check the files', `In the unpacked folder.

  Linux    sha256sum -c SHA256SUMS
  Mac      shasum -a 256 -c SHA256SUMS
  Windows, in PowerShell, in one line:
${powerShell()}

Each says which file is not as it was packed. PowerShell's line says nothing
if all are.`),
  chapter('Headers', `None is needed. These are tested, and safe to send with every file:

Content-Security-Policy: ${policyText(policyOf('site'))}
X-Content-Type-Options: nosniff
Referrer-Policy: no-referrer
Cache-Control: no-cache

If a page of another host shows the course in a frame, write that host behind
frame-ancestors, and send no X-Frame-Options.
Types: .js as text/javascript, .json as application/json, .woff2 as font/woff2,
.vtt as text/vtt, .webp as image/webp, .mp4 as video/mp4, .webm as video/webm.
Answer Range requests, so that learners can jump ahead in films.`),
  chapter('What it stores and asks for', `On the server, nothing: it keeps whatever logs you let it keep. In the
learner's browser, what the learner did, after the act and never before.
No cookie, no account, no request to another host unless a course of your own
shows films that lie there. The page "For your security officer" and the file
privacy.json list each entry.`),
  chapter('Update', `Unpack the new zip into a new folder, look at it, and change the two folders
over. What learners did stays in their browsers.`),
  chapter('Take it away', `Remove the links, then the folder. Nothing of a learner is left on the server.
In browsers, what learners did stays until they delete it: ask them to press
"Delete everything" on the page "Privacy" before you remove the folder, and
"Remove from this device" if they keep a copy for offline.
`),
];

/** Windows has no sha256sum. Two spaces part the sum from the path; `-LiteralPath`, as brackets in a name would be read as a pattern. */
function powerShell(): string {
  return "  gc SHA256SUMS | % { $h,$f = $_ -split '  ',2; if ((Get-FileHash -LiteralPath $f -Algorithm SHA256).Hash -ne $h) { \"CHANGED $f\" } }";
}

/** `6.2 MB`, `12 kB`. */
function size(files: readonly ZipFile[]): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
