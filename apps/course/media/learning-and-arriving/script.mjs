// The words of the film; how a script is written stands in ../README.md. All that is seen is said: there is no described version.

export const module = 'policies-through-the-lens';

export const title = 'Learning and arriving';

export const note = 'This film is our own, and its town, Talmere, is made up.';

export const voice = 'machine';
export const description = 'spoken';

/** The sentence after whose first second the poster is taken. */
export const poster = 'then';

export const references = [
  { from: 'heart', to: 'fits', guide: 'companion', page: 23, section: 'Sixty minutes with one area', words: 'the routine that everybody goes through' },
  { from: 'rooms', to: 'lesson', guide: 'companion', page: 24, section: 'One roll, several doors', words: 'all 24 were in one room' },
  { from: 'shared', to: 'mother', guide: 'companion', page: 25, section: 'Today, next year, for good', words: 'cut the note into strips' },
  { from: 'shelf', to: 'trade', guide: 'companion', page: 26, section: 'A tender for soup', words: 'had listed fourteen owners' },
  { from: 'first', to: 'then', guide: 'companion', page: 27, section: 'The first thirty days', words: 'The first is the same for all' },
];

export const moments = { 'one-area': 'heart', 'area-education': 'rooms', 'area-languages': 'shared', 'area-business': 'shelf', 'area-welcome': 'first' };

export const lead = 0.9;

export const paragraphs = [
  {
    chapter: 'The ordinary thing',
    picture: 'A large card with the words “Family card”, and below them “Mother” and “Father”. These become “First adult” and “Second adult”. Three families come and stand before the card: a grandmother with a child, two women with a child, and a man with two children.',
    spoken: [
      { id: 'heart', text: 'The heart of policy| lies in ordinary things.', after: 0.5 },
      { id: 'card', text: 'This family card asked| for mother and father.', after: 0.4 },
      { id: 'fits', text: 'Now every family fits.', after: 1.3 },
    ],
  },
  {
    chapter: 'Education',
    picture: 'A school from above. Walls part a class into three rooms, with coats of one colour in each. The walls go, and children in all colours sit in one room.',
    spoken: [
      { id: 'rooms', text: 'Education. Walls part a class.', say: 'Education. / Walls part a class.', after: 0.5 },
      { id: 'lesson', text: 'Take them down. Living with difference| belongs in every lesson.', say: 'Take them down. / Living with difference belongs in every lesson.', after: 0.9 },
    ],
  },
  {
    chapter: 'Languages',
    picture: 'Night. A house is cut open. In the left room a light goes on: people stand before one board, which says “Guten Tag”. Then the right room is lit. Here there are three boards, with a greeting in Ukrainian, in Greek and in Turkish.',
    spoken: [
      { id: 'shared', text: 'Languages. Here is a course| in the one that all share.', say: 'Languages. / Here is a course in the one that all share.', after: 0.4 },
      { id: 'mother', text: 'Next door, classes| in mother tongues.', after: 1 },
    ],
  },
  {
    chapter: 'Business and work',
    picture: 'Six shops stand on one shelf. Below it are three more shelves, for bakers, roofers and tailors, with one shop and much room on each. One by one the six shops move down, each to its own trade.',
    spoken: [
      { id: 'shelf', text: 'Business and work. One shelf| sorts shops by their owners’ origin.', say: 'Business and work. / One shelf sorts shops by their owners’ origin.', after: 0.5 },
      { id: 'trade', text: 'Sort them by trade.', after: 1.7 },
    ],
  },
  {
    chapter: 'Welcome',
    picture: 'A bus has brought three people: a nurse, a student in a wheelchair and an old woman. All three are handed the same blue envelope. Later each is handed a card, and these differ: one shows a speech bubble, one a tool, one a small family.',
    spoken: [
      { id: 'first', text: 'Welcome. First, all three| are given the same.', say: 'Welcome. / First, all three are given the same.', after: 0.5 },
      { id: 'then', text: 'Then, what fits their language,| their skills, their family.', after: 1.3 },
    ],
  },
];
