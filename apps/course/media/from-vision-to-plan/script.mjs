// The words of the film, sentence by sentence; the signs are explained in looking-through-the-lens/script.mjs.

export const module = 'building-an-intercultural-city';

export const title = 'From vision to plan';

export const note = 'This film is our own, and its town, Talmere, is made up.';

/** Who speaks, and how somebody who cannot see the picture follows it: in a described version. */
export const voice = 'machine';
export const description = 'version';

/** The sentence after whose first second the poster is taken. */
export const poster = 'public';

/** Where the companion guide goes on: from one sentence to another. */
export const references = [
  { from: 'made-up', to: 'public', guide: 'companion', page: 17, section: 'Saying it so that people hear', words: 'the public sees the reason' },
  { from: 'fears', to: 'ground', guide: 'companion', page: 17, section: 'Saying it so that people hear', words: 'named the fears herself' },
  { from: 'departments', to: 'departments', guide: 'companion', page: 19, section: 'Nine chairs and one sheet of questions', words: 'Every office, the same questions' },
  { from: 'residents', to: 'plan', guide: 'companion', page: 20, section: 'Inside and outside in the same week', words: 'began on both sides' },
  { from: 'one', to: 'adjust', guide: 'companion', page: 21, section: 'Enough people in every office', words: 'most people in every office' },
  { from: 'academy', to: 'desk', guide: 'companion', page: 22, section: 'Three doors', words: 'Find the row that is most like you' },
];

/** Where each section of the guide finds its moment of this film. */
export const moments = { 'vision-aloud': 'made-up', 'who-steers': 'departments', 'at-one-table': 'residents', 'most-of-staff': 'one', 'three-ways-in': 'academy' };

/** Silence before the first word. */
export const lead = 1.6;

export const paragraphs = [
  {
    chapter: 'Two poles',
    picture: 'A square in small coloured tiles, with a label: “Talmere, a made-up town”. The mayor stands beside a pole. A long golden banner hangs from it and sags to the ground. Residents come from the right and raise a second pole. Now the banner is level, and the word “Vision” can be read on it.',
    spoken: [
      { id: 'made-up', text: 'In Talmere, a made-up town,| the mayor says it out loud:| we want to be intercultural.', after: 0.6 },
      { id: 'half', text: 'That is half of a vision.', after: 0.5 },
      { id: 'public', text: 'The other half is a public| that understands why.', after: 0.7, describe: 'A banner sags from one pole. Residents raise the other.' },
    ],
  },
  {
    chapter: 'Fears in the open',
    picture: 'Evening. Three grey speech bubbles hang over the heads of a crowd. The mayor, large, stands above them, and a golden speech bubble is set over her. One after another the grey ones lose their tiles. Then the block on which she stands turns from dark to light and shows the word “Constitution”.',
    spoken: [
      { id: 'fears', text: 'Some people are afraid.| She says so herself,| and she answers the myths.', after: 0.5 },
      { id: 'ground', text: 'She stands on the values| of the constitution.', after: 0.7, describe: 'She stands on a block with that word. Grey bubbles crumble.' },
    ],
  },
  {
    chapter: 'Inside and outside',
    picture: 'The town hall, cut open, has six rooms with two people in each. A golden sheet is hung up in every room. On the square outside, residents stand in pairs, and over each pair a golden sheet appears.',
    spoken: [
      { id: 'departments', text: 'Inside, every department| answers the same questions.', after: 0.6 },
      { id: 'residents', text: 'Outside, residents begin| in the same week.', after: 0.7, describe: 'Gold sheets in six rooms, and on the square.' },
    ],
  },
  {
    picture: 'One long table. Three people come to it from the left and three from the right. Their sheets slide together in the middle and become one large one with the word “Plan”.',
    spoken: [
      { id: 'plan', text: 'Where they meet, they make the plan.', after: 2.2 },
    ],
  },
  {
    chapter: 'Most of the staff',
    picture: 'Six offices with six people in each. One person in each wears gold. In three of the offices this one turns into an empty outline. Then others put on gold, one after another, until most people in all six offices wear it.',
    spoken: [
      { id: 'one', text: 'One trained person in each office| is sometimes away.', after: 0.5 },
      { id: 'most', text: 'So most of the staff learn it,| in every department.', after: 0.7, describe: 'Three of six gold coats vanish. Then most coats turn gold.' },
    ],
  },
  {
    picture: 'Three steps lead to an office door, where a clerk stands. Below waits a woman in a wheelchair. The word “Notice” appears. “Respond”: the clerk comes down to her. “Adjust”: a golden ramp is set over the steps, tile by tile.',
    spoken: [
      { id: 'adjust', text: 'They notice, they respond,| and they adjust.', after: 0.7, describe: 'Steps, and a wheelchair. A ramp is built.' },
    ],
  },
  {
    chapter: 'Ways in',
    picture: 'Night, seen from above. Three small towns lie far apart. A golden path grows from each of them, and where the paths meet a round golden table is set, with the word “Academy”.',
    spoken: [
      { id: 'academy', text: 'Member cities that join forces| can ask for an Academy.', after: 1.9 },
    ],
  },
  {
    picture: 'A dark office building with one lit window. In it somebody sits at a desk and turns a sheet of paper round. A second window lights up, then a third.',
    spoken: [
      { id: 'desk', text: 'And anyone can begin today,| at one desk.', after: 1.4, describe: 'One window is lit, then three.' },
    ],
  },
];
