// The words of the film, sentence by sentence; how they are written stands in looking-through-the-lens/script.mjs.

export const module = 'measuring-progress';

export const title = 'What changed';

export const note = 'This film is our own, and its town, Talmere, is made up.';

export const voice = 'machine';
export const description = 'version';

/** The hundred visits, parted: on the right nothing has changed. */
export const poster = 'door';

export const references = [
  { from: 'much', to: 'different', guide: 'companion', page: 40, section: 'What counts at the end of the year', words: 'Praise belongs in the middle column' },
  { from: 'thirty', to: 'door', guide: 'companion', page: 41, section: 'What counts at the end of the year', words: 'Split it before you are pleased' },
  { from: 'why', to: 'late', guide: 'companion', page: 42, section: 'One door, seen from four sides', words: 'It could not say why' },
  { from: 'mirror', to: 'table', guide: 'companion', page: 42, section: 'One door, seen from four sides', words: 'Who makes the next plan' },
  { from: 'notice', to: 'most', guide: 'companion', page: 43, section: 'From a finding to next year’s habit', words: 'Noticing, and doing it differently' },
];

export const moments = { 'what-counts': 'much', 'several-sides': 'why', 'going-on': 'publish' };

export const lead = 1.6;

export const paragraphs = [
  {
    chapter: 'A report full of figures',
    picture: 'Three columns of small square tiles, with the labels “How much?”, “How well?” and “What is different?”. Under them stand people. The first column is set, tall and gold. The second, green, grows nearly as tall. The third stays an empty outline.',
    spoken: [
      { id: 'report', text: 'Talmere, a made-up town,| has written its report.', after: 0.6 },
      { id: 'much', text: 'Much was done,| and done well, visitors say.', after: 0.5 },
      { id: 'different', text: 'But what is different now,| and for whom?', after: 0.7, describe: 'Two columns are full. The third is an empty outline.' },
    ],
  },
  {
    chapter: 'A hundred visits, parted',
    picture: 'A hundred squares stand for a hundred visits at the counter. Thirty of them are red, and six of these turn blue. Then the squares part into two blocks: sixty on the left, “Booked online”, with six red ones, and forty on the right, “At the door”, with eighteen.',
    spoken: [
      { id: 'thirty', text: 'Of a hundred visits,| thirty ended with “come again”.', say: 'Of a hundred visits, thirty ended with come again.', after: 0.5 },
      { id: 'fewer', text: 'Now it is twenty-four.', after: 0.7 },
      { id: 'door', text: 'But for those who come to the door,| nothing has changed.', after: 0.7, describe: 'Booked online, six red squares are left. At the door, eighteen.' },
    ],
  },
  {
    chapter: 'From several sides',
    picture: 'The door of the counter. A list of papers hangs on it. Three people come from the bus, and one after another stop before the list. The first turns round.',
    spoken: [
      { id: 'why', text: 'The figure does not say why.| People do.', after: 0.5 },
      { id: 'late', text: '“The list of papers hangs at the door.| We see it only once we have come.”', say: 'The list of papers hangs at the door. / We see it only once we have come.', after: 1.1 },
    ],
  },
  {
    picture: 'The town hall beside a tall mirror with a golden frame. All its windows are lit. In the mirror, fewer than half of them are.',
    spoken: [
      { id: 'mirror', text: 'An index is a mirror:| what does the city promise,| and what does it do?', after: 0.7, describe: 'All windows of the town hall are lit. In the mirror, fewer than half.' },
    ],
  },
  {
    picture: 'A long table. Residents and staff sit down at it in turn, and between them stand columns of figures. Below it runs Line 7. At its eight stops a list is put up, one after another.',
    spoken: [
      { id: 'table', text: 'So figures and residents| come to one table,| and make the next plan.', after: 0.7, describe: 'A list now hangs at all eight stops.' },
    ],
  },
  {
    chapter: 'Publish and learn',
    picture: 'A large board in the street, with the label “What changed”. It shows the hundred squares in their two blocks, the red ones too. People stand before it and read.',
    spoken: [
      { id: 'publish', text: 'They publish it,| with what went badly.', after: 0.9 },
    ],
  },
  {
    picture: 'Evening. The front of the town hall has many dark windows. One is lit, and somebody stands in it. Then the others follow, in every row, until only a few are dark.',
    spoken: [
      { id: 'notice', text: 'And they learn to notice,| and to do things differently.', after: 0.5 },
      { id: 'most', text: 'Not one expert:| most of the staff,| in every department.', after: 0.7, describe: 'Window by window, the town hall lights up.' },
    ],
  },
  {
    picture: 'Morning. The three columns again. Now the third begins to be set from below. Its upper half is still an outline.',
    spoken: [
      { id: 'again', text: 'Next year they ask again:| what is different, and for whom?', after: 1.6 },
    ],
  },
];
