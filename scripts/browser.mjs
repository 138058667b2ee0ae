// Where a browser for the tests comes from: an installed one, Debian's package, or Playwright's download. It says which.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** The headless shell is Chromium without its windows, and does the same tests in three fifths of the time (docs/decisions/0036). */
const NAMES = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'microsoft-edge', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Chromium asks its makers' servers at every start unless told not to; as root it needs --no-sandbox. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The path of an installed browser, or undefined. `TESSERA_BROWSER` names one that is elsewhere. */
export function installedBrowser() {
  const wanted = process.env.TESSERA_BROWSER;
  if (wanted) return wanted;
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).concat(PLACES).find(runs);
  return found ?? (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
}

/** Finds a browser, or fetches one: Debian's package if we are root there, which brings the libraries too; else Playwright's download. */
export function ensureBrowser() {
  const installed = installedBrowser();
  if (installed) return said(installed, 'found');
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('browser: none installed; installing Debian’s package …');
    installPackage();
    if (installedBrowser()) return said(installedBrowser(), 'installed from Debian’s packages');
  }
  console.log('browser: none installed; trying Playwright’s download …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 });
  if (installedBrowser()) return said(installedBrowser(), 'downloaded by Playwright');
  throw new Error('No browser found. Install Chrome, Chromium or Edge, or name one: TESSERA_BROWSER=/path/to/chrome npm test');
}

/** Older releases of Debian have no package of the shell alone. */
function installPackage() {
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const install = (name) => spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet).status === 0;
  spawnSync('apt-get', ['update', '-qq'], quiet);
  return install('chromium-headless-shell') || install('chromium');
}

function said(path, how) {
  console.log(`browser: ${path} (${how})`);
  return path;
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
