import type { Module } from '@tessera-learning/core';
import { describe, expect, it } from 'vitest';
import { writeSite } from '../src/index.js';
import { COURSE } from './fixture-course.js';
import { EDITION, read, SITE, tagsOf } from './site.js';

const learner = read(SITE.get('en/workbook/index.html') ?? '');
const facilitator = read(SITE.get('en/workbook/facilitator/index.html') ?? '');
const EDITIONS = [['learner’s', learner], ['facilitator’s', facilitator]] as const;

const first = COURSE.modules[0] as Module;
const questions = COURSE.modules.flatMap(({ quiz }) => quiz.questions);
const reasons = (correct: boolean): string[] => questions.flatMap(({ options }) => options.filter((option) => option.correct === correct).map(({ feedback }) => feedback as string));

/** From the heading of the key to the end of the text. */
const keyOf = (page: string): string => page.slice(page.indexOf('id="workbook_key"'), page.indexOf('</main>'));
const beforeKey = (page: string): string => page.slice(0, page.indexOf('id="workbook_key"'));

describe.each(EDITIONS)('the %s workbook', (_, page) => {
  it('has every module with its sections, questions to consider and quiz', () => {
    for (const { number, title, sections, quiz } of COURSE.modules) {
      expect(page).toContain(`<p class="label">Module ${number}</p>\n<h2>${title}</h2>`);
      for (const section of sections.filter(({ considerations }) => considerations.length > 0)) expect(page).toContain(`<h3>${section.number} ${section.title}</h3>`);
      for (const { prompt } of sections.flatMap(({ considerations }) => considerations)) expect(page).toContain(prompt);
      for (const [index, { prompt, options }] of quiz.questions.entries()) {
        expect(page).toContain(`<b>${number}.${index + 1}</b> ${prompt}`);
        for (const [at, { text }] of options.entries()) expect(page).toContain(`<b>${'ABC'.charAt(at)}</b> <span>${text}</span>`);
      }
    }
  });

  it('leaves out sections without anything to write or to show', () => {
    expect(page).not.toContain('1.2 Three ideas');
  });

  it('has the key last, with the best answers, their reasons and where they come from', () => {
    const key = keyOf(page);
    expect(key.match(/<b>Best:<\/b> <b>B<\/b>/g)).toHaveLength(questions.length);
    for (const reason of reasons(true)) expect(key).toContain(reason);
    expect(key).toMatch(/From: <a href="[^"]*" rel="noreferrer">Guide, pages 5–8<\/a>; <a href="[^"]*" rel="noreferrer">The cities that take part<\/a>\./);
    expect(page.slice(page.indexOf('</section>', page.indexOf('id="workbook_key"')), page.indexOf('</main>'))).toBe('</section></div>\n');
  });

  it('tells nothing of the key before it', () => {
    for (const reason of [...reasons(true), ...reasons(false)]) expect(beforeKey(page), reason).not.toContain(reason);
    expect(beforeKey(page)).not.toContain('Best:');
  });
});

describe('the learner’s workbook', () => {
  it('has no reason of a wrong option, in the key or elsewhere', () => {
    expect(reasons(false).length).toBeGreaterThan(3);
    for (const reason of reasons(false)) expect(learner).not.toContain(reason);
  });

  it('has notes where they belong, to be printed in their places, and pages to read before', () => {
    expect(tagsOf(learner).filter(({ name }) => name === 'tessera-reflection').map(({ attributes }) => attributes.get('module'))).toEqual(COURSE.modules.flatMap(({ id, sections }) => sections.filter(({ considerations }) => considerations.length > 0).map(() => id)));
    expect(learner).toContain('In the guide: pages 3–4.');
    expect(learner).not.toMatch(/class="(?:examples|ready|hands|room)"/);
  });

  it('leads to the other one, on a screen alone', () => {
    expect(learner).toContain('<p class="no-print"><a href="facilitator/index.html">Workbook for facilitators</a></p>');
  });
});

describe('the facilitator’s workbook', () => {
  it('has every option’s reason in the key', () => {
    for (const reason of [...reasons(true), ...reasons(false)]) expect(keyOf(facilitator)).toContain(reason);
  });

  it('says what to have ready, what a section is about, and what cities did', () => {
    expect(facilitator).toContain('<li>Films to show: Looking again.</li>');
    expect(facilitator).toContain('<li>From the guide, to hand out: pages 3–4.</li>');
    expect(facilitator).toContain('No city applies the model as it stands. Each one fits it, through participation, to its own history');
    expect(facilitator).not.toContain('Diversity is treated as something to use.');
    expect(facilitator).toContain('<strong>Neuchâtel, Switzerland</strong>, since 1991');
  });

  it('has room for what the group said and for hands, and no notes of one learner', () => {
    expect(facilitator.match(/<p class="room">/g)).toHaveLength(learner.match(/<tessera-reflection/g)?.length ?? 0);
    expect(facilitator.match(/<span class="hands">/g)).toHaveLength(questions.reduce((sum, { options }) => sum + options.length, 0));
    expect(facilitator).not.toContain('tessera-reflection');
    expect(facilitator).toContain('<p class="no-print"><a href="../index.html">Workbook for learners</a></p>');
  });

  it('does without films, pages and quizzes', () => {
    const modules = COURSE.modules.map(({ video: _video, ...module }) => ({ ...module, quiz: { questions: [] }, sections: module.sections.map(({ reading: _reading, ...section }) => section) }));
    const site = writeSite([{ ...EDITION, course: { ...COURSE, modules } }]);
    const page = site.get('en/workbook/facilitator/index.html') ?? '';
    expect(page).not.toMatch(/class="ready"|workbook-quiz|undefined|<ul[^>]*>\s*<\/ul>/);
  });
});

describe('the minutes of a module', () => {
  const timeOn = (page = ''): string => /<p class="time soft">(.*?)<\/p>/.exec(page)?.[1] ?? '';
  const pageWith = (time: Module['time'], minutes: number): string => writeSite([{ ...EDITION, course: { ...COURSE, modules: [{ ...first, ...(time && { time }), minutes }] } }]).get('en/modules/intercultural-idea/index.html') ?? '';

  it('add up to the sum that is shown, on the module’s page and in the workbooks', () => {
    for (const page of [SITE.get('en/modules/intercultural-idea/index.html'), learner, facilitator]) {
      const numbers = (timeOn(page).match(/\d+/g) ?? []).map(Number);
      const sum = numbers.pop();
      expect(sum).toBe(first.minutes);
      expect(numbers).toHaveLength(5);
      expect(numbers.reduce((all, each) => all + each, 0)).toBe(sum);
    }
  });

  it('leave out what takes no time', () => {
    expect(timeOn(pageWith({ reading: 8, video: 0, guide: 20, quiz: 0, reflection: 4 }, 32))).toBe('8 minutes of text, 20 for the guide and 4 to consider your own city: about 32 minutes.');
  });

  it('are no sum of one part, nor where their author gave the sum alone', () => {
    expect(timeOn(pageWith({ reading: 8, video: 0, guide: 0, quiz: 0, reflection: 0 }, 8))).toBe('');
    expect(timeOn(SITE.get('en/modules/building/index.html'))).toBe('');
  });

  it('stand beside whose title it is', () => {
    expect(SITE.get('en/modules/intercultural-idea/index.html')).toContain('The title is ours: we could not confirm the original one.');
    const confirmed = writeSite([{ ...EDITION, course: { ...COURSE, modules: [{ ...first, origin: 'confirmed' }] } }]);
    expect(confirmed.get('en/modules/intercultural-idea/index.html')).toContain('The title is that of the original course.');
  });
});
