// What a learner does in each README's snippet before its picture is taken. Controls are found by role and name, as a learner finds them.
const FILM = 'apps/course/content/en/modules/intercultural-integration/videos/many-sides';

const answered = ['tessera:my-course:parks|answered|parks|ask|2', ''];
const read = ['tessera:my-course:parks|read|shared-vision|yes|1', ''];
const noted = ['tessera:my-course:parks|noted|in-public|x1|3', 'The library says it on every door.'];

export const SCENES = {
  quiz: {
    width: 640,
    async act(page) {
      await page.getByRole('radio', { name: 'Ask together' }).check();
      await page.getByRole('button', { name: 'Check answer' }).click();
      await page.getByRole('status').getByText('Looking at an ordinary service again').waitFor();
      await unfocus(page);
    },
  },
  'module-card': { width: 480, colours: 48, act: (page) => earlier(page, [read]) },
  'progress-tracker': { width: 318, act: (page) => earlier(page, [read]) },
  'guide-slip': {
    width: 560,
    async act(page) {
      await page.getByRole('checkbox').check();
      await page.getByText('Saved on this device').waitFor();
      await unfocus(page);
    },
  },
  'saved-data': {
    width: 640,
    async act(page) {
      await earlier(page, [read, answered, noted]);
      await page.locator('summary').click();
      await unfocus(page);
    },
  },
  reflection: {
    width: 640,
    async act(page) {
      await page.getByRole('textbox').first().fill('The mayor, on the steps of the library. And the swimming coach, every Tuesday.');
      await page.getByText('Saved on this device').waitFor();
      await unfocus(page);
    },
  },
  'video-player': {
    width: 910,
    scale: 1,
    colours: 20,
    files: { 'who-comes.webm': `${FILM}/video.webm`, 'who-comes.mp4': `${FILM}/video.mp4`, 'who-comes.captions.vtt': `${FILM}/captions.vtt` },
    async act(page) {
      const player = page.locator('tessera-video-player');
      await player.getByRole('button', { name: 'Play', exact: true }).click();
      await page.waitForFunction(() => document.querySelector('video').currentTime > 0);
      await player.getByRole('button', { name: 'Pause' }).click();
      await player.getByRole('button', { name: /^0:42.*Guide/ }).click();
      await page.waitForFunction(() => document.querySelector('video').currentTime === 42 && !document.querySelector('video').seeking);
      await page.waitForTimeout(500);
      await unfocus(page);
    },
  },
  'academy-planner': {
    width: 900,
    scale: 1,
    from: 'tessera-academy-planner',
    height: 900,
    async act(page) {
      await page.getByLabel('Cities').fill('Lublin\nBergen');
      await page.getByRole('spinbutton').first().fill('24');
      await page.getByRole('checkbox', { name: 'Rumours' }).check();
      await page.getByRole('button', { name: 'Propose a programme' }).click();
      await page.getByText('How rumours travel').first().waitFor();
      await unfocus(page);
    },
  },
};

/** As if it was done on an earlier visit. */
async function earlier(page, entries) {
  await page.evaluate((all) => all.forEach(([key, value]) => localStorage.setItem(key, value)), entries);
  await page.reload();
  await page.waitForTimeout(500);
}

/** No ring: nobody is at the keyboard. */
async function unfocus(page) {
  await page.evaluate(() => document.activeElement?.blur());
  await page.mouse.move(0, 0);
}
