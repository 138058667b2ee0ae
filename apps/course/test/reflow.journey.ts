import { expect, test, type Page } from '@playwright/test';
import { withComposed } from './composed.js';
import { answer, first, KINDS, LANDING, modulePath, other, PRIVACY, questionOf, readMark, UNKNOWN } from './support.js';

const ALL_SIZES = [{ width: 320, height: 256 }, { width: 1440, height: 900 }, { width: 768, height: 1024 }, { width: 320, height: 800 }, { width: 360, height: 800 }];
/** The extremes; npm run test:all tries every size. */
const SIZES = process.env['TESSERA_ALL'] ? ALL_SIZES : ALL_SIZES.slice(0, 2);
const question = questionOf(first, 0);

/** What needs scrolling sideways, or stands beyond the edge of the page. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const { all, seen } = window.composed;
    const beyond = all().filter((each) => each.getBoundingClientRect().right > clientWidth + 1 && seen(each));
    return [...(scrollWidth > clientWidth ? [`page ${scrollWidth} > ${clientWidth}`] : []), ...beyond.map((each) => `${each.localName} ${each.textContent?.trim().slice(0, 30)}`)];
  });
}

/** Text that is hidden by the box it stands in. Boxes of a pixel are for screen readers. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => window.composed.all().filter((each) => {
    const { overflowX, overflowY } = getComputedStyle(each);
    const hides = overflowX !== 'visible' || overflowY !== 'visible';
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    return hides && window.composed.seen(each) && each !== document.documentElement
      && ((!scrolls && each.scrollHeight > each.clientHeight + 1) || each.scrollWidth > each.clientWidth + 1);
  }).map((each) => `${each.localName} ${each.textContent?.trim().slice(0, 30)}`));
}

/** WCAG 1.4.12, in the page and in every shadow root: from the page alone it reaches shadow text by inheritance only. */
function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
    const roots = [document, ...window.composed.all().flatMap((each) => each.shadowRoot ?? [])];
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });
}

/** Lines of text that stand on one another. What is scrolled out of its box is not seen. */
function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInView = (box: DOMRect, each: Element): boolean => {
      for (let at = window.composed.parent(each); at && at !== document.documentElement; at = window.composed.parent(at)) {
        const { top, bottom } = at.getBoundingClientRect();
        if (getComputedStyle(at).overflowY !== 'visible' && (box.top < top || box.bottom > bottom)) return false;
      }
      return true;
    };
    const seen = window.composed.all().filter((each) => window.composed.seen(each) && [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()));
    const lines = seen.flatMap((each) => [...each.childNodes].filter((node) => node.nodeType === 3).flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter((box) => isInView(box, each)).map((box) => ({ box, each }));
    }));
    const share = (a: DOMRect, b: DOMRect) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
    return lines.flatMap(({ box, each }, at) => lines.slice(at + 1).filter((next) => next.each !== each && share(box, next.box)).map((next) => `${each.textContent?.trim().slice(0, 30)} / ${next.each.textContent?.trim().slice(0, 30)}`));
  });
}

/** Something done, so that states, feedback and entries are on the pages too. */
async function begin(page: Page): Promise<void> {
  await withComposed(page);
  await page.goto(modulePath(first));
  await readMark(page, first.sections[0] as (typeof first.sections)[number]).check();
  await answer(page, question, other(question));
}

test('no page scrolls sideways at any size', async ({ page }) => {
  // Every page in every size.
  test.slow();
  await begin(page);
  for (const path of [...KINDS, UNKNOWN]) {
    await page.goto(path);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      // Elements that measure themselves draw again in the frame after.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      expect(await tooWide(page), `${path} at ${size.width} × ${size.height}`).toEqual([]);
    }
  }
});

for (const width of [320, 768, 1440]) {
  test(`wider text spacing cuts nothing off at ${width}`, { tag: width > 320 ? '@long' : [] }, async ({ page }) => {
    await begin(page);
    await page.setViewportSize({ width, height: 900 });
    for (const path of [LANDING, modulePath(first), PRIVACY]) {
      await page.goto(path);
      await spaceText(page);
      expect(await clipped(page), path).toEqual([]);
      expect(await tooWide(page), path).toEqual([]);
      expect(await overlapping(page), path).toEqual([]);
    }
  });
}

test('text at twice its size cuts nothing off and needs no scrolling sideways', async ({ page }) => {
  await begin(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of [LANDING, modulePath(first), PRIVACY]) {
    await page.goto(path);
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    expect(await clipped(page), path).toEqual([]);
    expect(await tooWide(page), path).toEqual([]);
  }
});
