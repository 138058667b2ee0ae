// The words of the film, sentence by sentence; how they are written stands in looking-through-the-lens/script.mjs.

export const module = 'intercultural-integration';

export const title = 'Many sides';

export const note = 'This film is our own, and its town, Talmere, is made up.';

export const voice = 'machine';
export const description = 'version';

/** The woman with all her sides set. */
export const poster = 'word';

export const references = [
  { from: 'halina', to: 'word', guide: 'companion', page: 12, section: 'One Tuesday of Halina’s', words: 'class and politics too' },
  { from: 'four', to: 'change', guide: 'companion', page: 13, section: 'One Tuesday of Halina’s', words: 'Two new designs, not a fifth offer' },
  { from: 'how', to: 'again', guide: 'companion', page: 14, section: 'Whose fair is it?', words: 'Shaped by all, and not finished' },
  { from: 'gate', to: 'crossing', guide: 'companion', page: 15, section: 'Ten past three at the school gate', words: 'could still be changed' },
  { from: 'quarrel', to: 'glass', guide: 'companion', page: 16, section: 'Silence on Tuesdays', words: 'had never noticed' },
  { from: 'study', to: 'proof', guide: 'companion', page: 16, section: 'Silence on Tuesdays', words: 'and more trust are found together' },
];

export const moments = { 'many-sides': 'halina', 'three-hopes': 'how', meeting: 'gate', trust: 'quarrel' };

export const lead = 1.6;

export const paragraphs = [
  {
    chapter: 'One person, many sides',
    picture: 'A woman at dusk, drawn from the waist up in small square tiles. She has grey hair. Her coat is dark at first. Then it is set in five bands of colour, one after another. Above her stands “Halina, 61”.',
    spoken: [
      { id: 'halina', text: 'Halina lives in Talmere,| a made-up town.', after: 0.4 },
      { id: 'sides', text: 'She cleans at night, hears badly,| and speaks two languages.', after: 0.5 },
      { id: 'word', text: 'Diversity means all her sides,| class and politics too.', after: 0.7, describe: 'Her coat is set in five colours.' },
    ],
  },
  {
    chapter: 'Four doors, then one',
    picture: 'A row of four narrow doors, each in one of the colours of her coat. Halina walks past them, and each stays shut. Then the four doors become one wide door with bands of every colour. It opens, and she stands in its light with others.',
    spoken: [
      { id: 'four', text: 'There are four good offers,| each for one side of people.', after: 0.4 },
      { id: 'none', text: 'None fits the whole of her.', after: 1.2 },
      { id: 'change', text: 'So the town changes what it offers,| and how its offices plan.', after: 0.7, describe: 'Four shut doors become one wide door.' },
    ],
  },
  {
    chapter: 'Three hopes',
    picture: 'Three panels of tiles. In the first, all colours fade into one blue. In the second stand blocks of one colour each, with gaps between them. In the third, tiles of all colours make one picture, a fire, and some of them are laid anew.',
    spoken: [
      { id: 'how', text: 'How shall such people| live in one city?', after: 0.4 },
      { id: 'alike', text: 'Until all are alike?', after: 0.4 },
      { id: 'beside', text: 'Side by side?', after: 0.4 },
      { id: 'again', text: 'Or in one picture| that all help to lay anew?', after: 0.7, describe: 'Blue. Blocks with gaps. A fire in many colours.' },
    ],
  },
  {
    chapter: 'From near to with',
    picture: 'A school gate. Four groups of adults stand apart along a low wall, each in coats of one colour. Then two adults in different colours walk along the street, with eight children between them.',
    spoken: [
      { id: 'gate', text: 'At the school gate,| four groups say good afternoon.', after: 0.5 },
      { id: 'rota', text: 'Now adults from two groups| walk eight children home.', after: 1 },
    ],
  },
  {
    picture: 'The street from above, with children on one side. A crossing is marked in chalk at a corner. The marks move along the street to where they stand, and only there its white stripes are set.',
    spoken: [
      { id: 'crossing', text: 'Before a crossing is built,| they help to decide where.', after: 0.7, describe: 'Its chalk marks move. Then it is set.' },
    ],
  },
  {
    chapter: 'Quarrel and trust',
    picture: 'One room of the library. On the left pupils sit over books, on the right people sit round a table. Red squares stand in the air between them. Then a wall of glass is set between the two, and the red squares are gone.',
    spoken: [
      { id: 'quarrel', text: 'In the library,| two groups quarrel over noise.', after: 0.4 },
      { id: 'rules', text: 'The town had promised| one room to both.', after: 0.5 },
      { id: 'glass', text: 'Now a wall of glass| makes it two.', after: 1.3 },
    ],
  },
  {
    picture: 'Two towers of tiles grow beside each other, with the labels “Stronger policies” and “More trust”. Between them appears an arrow. It stays an empty outline.',
    spoken: [
      { id: 'study', text: 'Where such policies are stronger,| a study finds more trust| in services.', after: 0.5 },
      { id: 'proof', text: 'It finds them together.| It does not prove the cause.', after: 0.7, describe: 'Between two towers, an empty arrow.' },
    ],
  },
  {
    picture: 'Morning in the town, in many colours, beside a river. People stand in the street. Halina is in front of them, with the five bands of her coat.',
    spoken: [
      { id: 'yours', text: 'Which side of people| does your city not see yet?', after: 0.9 },
    ],
  },
];
