import type { Page, PageElement, PageSection } from '@tessera-learning/core';

const LANDING: Page = {
  id: 'landing',
  kicker: 'A free course for people who work for a city',
  title: 'The intercultural city, step by step',
  lead: 'Diversity is already in your streets, schools and offices. Learn how a city can plan for it, and gain from it.',
  facts: ['Three modules', '30 to 120 minutes each', 'No account, no certificate'],
  sections: [
    {
      id: 'why',
      title: 'Why take this course?',
      body: 'Most people in a city hall never hear the word “intercultural”, yet their decisions shape who meets whom. This course is for them: planners, librarians, caretakers of parks, heads of service.',
      parts: [
        { title: 'Use what is there', body: 'Languages, networks and know-how that residents bring, and that services often miss.' },
        { title: 'Act fairly', body: 'Find the rules and habits that quietly keep some people out, and change them.' },
        { title: 'Bring people together', body: 'Shape places and services so that neighbours meet as equals.' },
      ],
    },
    { id: 'for-whom', title: 'Who is it for?', body: 'For cities of the network, and for everyone who wants to take an idea home.', parts: [] },
    {
      id: 'how',
      title: 'How it works',
      body: '',
      parts: [
        { title: 'Read', body: 'Each section names a few pages of the guide. Read them first, on paper or on screen.' },
        { title: 'Reflect', body: 'Questions about your own city. Your thoughts stay with you.' },
        { title: 'Check', body: 'One best answer for each question, and the reason, whatever you chose.' },
      ],
    },
    {
      id: 'rules',
      title: 'Good to know',
      body: [{ type: 'paragraph', children: ['It is not meant for one sitting. ', { type: 'link', href: 'en/modules/intercultural-idea/index.html', children: ['Start with module 1'] }, ' when it suits you.'] }],
      parts: [
        { title: 'One best answer', body: 'Choose the one that fits best.' },
        { title: 'Anonymous', body: 'No account, and nothing leaves your device.' },
        { title: 'Free', body: 'No fee and no certificate.' },
      ],
    },
  ],
};

const PRIVACY: Page = {
  id: 'privacy',
  title: 'Privacy',
  kicker: '',
  lead: 'What you do here stays on your device. Nobody else can see it.',
  facts: [],
  sections: [
    {
      id: 'what-is-kept',
      title: 'What is kept',
      body: [
        { type: 'paragraph', children: ['Your answers and the sections you marked as read, from the moment you first do so.'] },
        { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: ['No cookie'] }], [{ type: 'paragraph', children: ['No account'] }]] },
      ],
      parts: [],
    },
    { id: 'your-data', title: 'See, take away or delete it', body: '', parts: [], element: 'saved-data' },
  ],
};

const ACCESSIBILITY: Page = {
  id: 'accessibility',
  title: 'Accessibility statement',
  kicker: '',
  lead: 'This course aims at WCAG 2.2, level AA.',
  facts: [],
  sections: [{ id: 'status', title: 'Where we stand', body: [{ type: 'paragraph', children: ['Write to ', { type: 'link', href: 'mailto:course@example.org', children: ['course@example.org'] }, ' if something keeps you out.'] }], parts: [] }],
};

const part = (id: string, title: string, element: PageElement): PageSection => ({ id, title, body: '', parts: [], element });

const ACADEMY: Page = {
  id: 'academy',
  title: 'Plan a session of the Academy',
  kicker: '',
  lead: 'Two or three days for several cities.',
  facts: [],
  sections: [
    { ...part('plan', 'Plan', 'academy-planner'), body: 'Say who comes.' },
    part('for-whom', 'For whom', 'academy-groups'),
    part('topics', 'Topics', 'academy-topics'),
    part('services', 'Also there', 'academy-services'),
    part('past', 'So far', 'academy-past'),
  ],
};

export const PAGES: readonly Page[] = [LANDING, PRIVACY, ACCESSIBILITY, ACADEMY];
