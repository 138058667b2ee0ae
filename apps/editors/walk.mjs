// Walks a city's page as a learner: with script, and without.
import { QUESTION } from './forms.mjs';

const CITY = 'city/training/news/';

/** Long enough for a busy computer. Who finds nothing to wait for does not wait. */
const PATIENCE = { timeout: 10_000 };
const PIECES = { quiz: 'tessera-quiz, [data-tessera="quiz"]', course: 'tessera-course, [data-tessera="course"]', frame: 'iframe' };

/**
 * With script: does the piece come alive, and can its first question be answered?
 * @returns {Promise<{ upgraded: boolean, answered: boolean }>} `answered`: the reason for the option taken is shown
 */
export async function walk(page, kind) {
  await page.goto(CITY);
  if ((await page.locator(PIECES[kind]).count()) === 0) return { upgraded: false, answered: false };
  const within = kind === 'frame' ? page.frameLocator('iframe') : page;
  const upgraded = await happens(() => comesAlive(within, kind));
  return { upgraded, answered: upgraded && (await happens(() => answer(within))) };
}

/** A quiz lets choose; a course opens its module on a click. */
async function comesAlive(within, kind) {
  if (kind === 'course') await within.getByRole('link', { name: /Intercultural integration/i }).first().click(PATIENCE);
  await within.getByRole('radiogroup', { name: QUESTION.prompt }).waitFor(PATIENCE);
}

async function answer(within) {
  const [option] = QUESTION.options;
  const question = within.getByRole('radiogroup', { name: QUESTION.prompt });
  await question.getByRole('radio', { name: option.text }).check(PATIENCE);
  await within.locator('form', { has: question }).getByRole('button', { name: 'Check answer' }).click(PATIENCE);
  await within.getByText(option.feedback).filter({ visible: true }).first().waitFor(PATIENCE);
}

const happens = (act) => act().then(() => true, () => false);

/**
 * Without script: what a reader, a printer or a search engine has.
 * @returns {Promise<{ there: boolean, reads: boolean, lettered: boolean, code: boolean }>} `there`: the words, the link or the frame is on the page;
 *   `reads`: and every word in order, the link leads to the course, the frame shows its page; `lettered`: options have the letters that the key names;
 *   `code`: tags show as words
 */
export async function read(page, { kind, words, link }) {
  await page.goto(CITY);
  const main = page.locator('main');
  const [text, lettered] = [await main.textContent(), await main.evaluate(hasLetters)];
  return { ...(await READ[kind](page, folded(text), words, link)), lettered, code: /<(tessera-|iframe|a |div )/.test(text) };
}

const READ = {
  quiz: async (_, text, words) => ({ there: text.includes(folded(words[0])), reads: inOrder(text, words) }),
  course: async (page, _, words, link) => {
    const found = page.getByRole('link', { name: words[0] });
    const there = (await found.count()) > 0;
    return { there, reads: there && (await found.first().evaluate((each) => each.href)) === link };
  },
  frame: async (page, _, words) => {
    const there = (await page.locator('iframe').count()) > 0;
    return { there, reads: there && inOrder(folded(await page.frameLocator('iframe').locator('body').textContent(PATIENCE)), words) };
  },
};

function hasLetters(within) {
  const lists = [...within.querySelectorAll('ol')];
  return lists.length > 0 && lists.every((list) => /alpha|latin/.test(getComputedStyle(list).listStyleType));
}

function inOrder(text, words) {
  let from = 0;
  return words.every((word) => (from = text.indexOf(folded(word), from) + 1) > 0);
}

const folded = (text) => text.replace(/\s+/g, ' ').trim();
