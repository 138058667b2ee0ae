// The words of the film, sentence by sentence. All that is seen is said: there is no described version.

export const module = 'policies-through-the-lens';

export const title = 'Voice and rights';

export const note = 'This film is our own, and its town, Talmere, is made up.';

export const voice = 'machine';
export const description = 'spoken';

/** The sentence after whose first second the poster is taken. */
export const poster = 'yours';

/** Where the companion guide goes on: from one sentence to another. */
export const references = [
  { from: 'lamps', to: 'moved', guide: 'companion', page: 36, section: 'Whom does this line reach?', words: 'Begin with an ordinary line' },
  { from: 'seats', to: 'ten', guide: 'companion', page: 37, section: 'First the chairs, then the invitation', words: 'How did each of us come to this chair?' },
  { from: 'middle', to: 'camden', guide: 'companion', page: 38, section: 'Four in the afternoon, Kiln Street', words: 'Who could stand in the middle' },
  { from: 'ties', to: 'feira', guide: 'companion', page: 39, section: 'Where the telephone calls go', words: 'A tie has a holder' },
];

/** Where each section of the guide finds its moment of this film. */
export const moments = { 'area-equal-rights': 'lamps', 'area-participation': 'seats', 'area-mediation': 'middle', 'area-international': 'ties' };

/** Silence before the first word. */
export const lead = 1;

export const paragraphs = [
  {
    chapter: 'Equal rights',
    picture: 'Night. Twelve lamps stand along a road with cars. Below it people walk on a dark footpath. Seven of the lamps go out beside the road and are lit along the footpath.',
    spoken: [
      { id: 'lamps', text: 'Equal rights: the road has lamps,| the footpath has none.', say: 'Equal rights. / The road has lamps, the footpath has none.', after: 0.4 },
      { id: 'ask', text: 'Whom does this budget line reach?', after: 0.4 },
      { id: 'moved', text: 'Talmere moved seven lamps.', after: 1 },
    ],
  },
  {
    chapter: 'Participation',
    picture: 'Forty-one seats in a half circle, seen from above. They become twenty-five seats. Ten of them turn gold.',
    spoken: [
      { id: 'seats', text: 'Participation: who has a seat?', say: 'Participation. / Who has a seat?', after: 0.4 },
      { id: 'neuchatel', text: 'In Neuchâtel’s commission,| forty-one members became twenty-five.', say: 'In Nushotell’s commission, forty-one members became twenty-five.', after: 0.3 },
      { id: 'ten', text: 'About ten are from migrant communities.', after: 0.9 },
    ],
  },
  {
    chapter: 'Mediation',
    picture: 'A family on the left, an official on the right, and between them the empty outline of a person. It is filled with the colours that the family wears, and speaks with the same pattern of tiles.',
    spoken: [
      { id: 'middle', text: 'Mediation: who can stand| between two sides?', say: 'Mediation. / Who can stand between two sides?', after: 0.4 },
      { id: 'camden', text: 'In Camden, a family’s coordinator| matches its language and culture.', after: 1 },
    ],
  },
  {
    chapter: 'International ties',
    picture: 'A town by the sea, with other shores around it. Golden lines run from the town to all of them. Small tiles travel along the lines, in both directions.',
    spoken: [
      { id: 'ties', text: 'International ties:| residents have plenty.', say: 'International ties. / Residents have plenty.', after: 0.4 },
      { id: 'feira', text: 'In Santa Maria da Feira,| a platform serves business links overseas.', say: 'In Santa Maria da Fayra, a platform serves business links overseas.', after: 0.9 },
    ],
  },
  {
    chapter: 'And in your city?',
    picture: 'Four fields, one for each area: a lamp, a half circle of seats, three people, and two shores with a line between them.',
    spoken: [
      { id: 'yours', text: 'Which comes first in your city?', after: 1 },
    ],
  },
];
