import { expect, type Frame, type Locator } from '@playwright/test';
import { WORDS } from './words.js';

/** A learner on one host page, with keys alone. Everything is asked by role and name, as a screen reader has it. */
export class Learner {
  readonly words: (typeof WORDS)[keyof typeof WORDS];

  constructor(private readonly frame: Frame, language: keyof typeof WORDS, private readonly press = 'Enter') {
    this.words = WORDS[language];
  }

  /** Down with the arrow to the last option, then to the button, as one goes without a mouse. */
  async answers(): Promise<void> {
    const page = this.frame.page();
    await this.radios.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(this.frame.getByRole('radio', { name: this.words.option })).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(this.check).toBeFocused();
    await page.keyboard.press(this.press);
    await this.seesBestAnswer();
  }

  async seesBestAnswer(): Promise<void> {
    const { own, best } = this.words;
    await expect(this.quiz).toContainText(own);
    await expect(this.frame.getByRole('radio', { name: best })).toBeVisible();
  }

  async seesReasons(): Promise<void> {
    for (const words of [this.words.reason, this.words.whyBest]) await expect(this.quiz.getByText(words).filter({ visible: true })).toBeVisible();
  }

  async seesProgress(): Promise<void> {
    const { progress, half, card, cardHalf } = this.words;
    await expect(this.frame.getByRole('progressbar', { name: progress })).toHaveText(half);
    await expect(this.frame.locator('tessera-module-card').getByRole('link', { name: card, exact: true })).toHaveAccessibleDescription(cardHalf);
  }

  /** At least the answer counts; a film that ran on counts as well. */
  async seesSomeProgress(): Promise<void> {
    await expect(this.frame.getByRole('progressbar', { name: this.words.progress })).toHaveAttribute('aria-valuenow', /^[12]$/);
  }

  async writes(note: string): Promise<void> {
    await this.note.focus();
    await this.frame.page().keyboard.type(note);
    await this.frame.page().keyboard.press('Tab');
    await expect(this.note).toHaveValue(note);
  }

  async seesSaved(): Promise<void> {
    await expect(this.frame.locator('tessera-reflection').getByText(this.words.saved).filter({ visible: true })).toBeVisible();
  }

  async seesNothingIsKept(): Promise<void> {
    await expect(this.frame.getByText(this.words.memory).filter({ visible: true }).first()).toBeVisible();
  }

  /** Reads the transcript, and plays one second. */
  async watches(): Promise<void> {
    const { play, pause } = this.words;
    await expect(this.line).toBeVisible();
    const button = this.player.getByRole('button', { name: new RegExp(`^(${play}|${pause})$`) });
    await button.focus();
    await this.frame.page().keyboard.press('Space');
    await expect.poll(() => this.second(), { intervals: [100] }).toBeGreaterThanOrEqual(1);
    await button.focus();
    await this.frame.page().keyboard.press('Space');
    await expect(this.player.getByRole('button', { name: play, exact: true })).toBeVisible();
  }

  /** Where the film is, in seconds. */
  second(): Promise<number> {
    return this.frame.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
  }

  get note(): Locator {
    return this.frame.getByRole('textbox', { name: this.words.prompt });
  }

  get radios(): Locator {
    return this.quiz.getByRole('radio');
  }

  /** One line of the transcript. */
  get line(): Locator {
    return this.player.getByText(this.words.line).filter({ visible: true }).first();
  }

  private get player(): Locator {
    return this.frame.getByRole('region', { name: this.words.film });
  }

  private get quiz(): Locator {
    return this.frame.locator('tessera-quiz');
  }

  private get check(): Locator {
    return this.quiz.getByRole('button', { name: this.words.check });
  }
}
