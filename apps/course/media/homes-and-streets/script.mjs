// The words of the film; how a script is written stands in ../README.md.

export const module = 'policies-through-the-lens';

export const title = 'Homes and streets';

export const note = 'This film is our own, and its town, Talmere, is made up.';

export const voice = 'machine';
export const description = 'spoken';

/** The sentence after whose first second the poster is taken. */
export const poster = 'table';

export const references = [
  { from: 'homes', to: 'drop', guide: 'companion', page: 28, section: 'Twelve flats in Kiln Street', words: 'wrote down the step' },
  { from: 'apart', to: 'table', guide: 'companion', page: 29, section: 'One square at three hours', words: 'Does each side give and decide something' },
  { from: 'nods', to: 'upstairs', guide: 'companion', page: 30, section: 'Notice, check, change', words: 'You need to see that your way is not working' },
  { from: 'reports', to: 'lamp', guide: 'companion', page: 31, section: 'Who names the worry', words: 'Ask before you show any figures' },
];

export const moments = { 'area-housing': 'homes', 'area-public-space': 'apart', 'area-public-services': 'nods', 'area-safety': 'reports' };

export const lead = 1;

export const paragraphs = [
  {
    chapter: 'Housing',
    picture: 'Three doors stand in a row, and behind the last one a house with dark windows. Five people wait before the first door. Three come through it, two through the second, one through the third, and one window lights up. Those who stay behind turn grey, each at the door where it happened.',
    spoken: [
      { id: 'homes', text: 'Housing. Talmere begins| with the homes| that it lets itself.', say: 'Housing. / Talmere begins with the homes that it lets itself.', after: 0.5 },
      { id: 'drop', text: 'At which door| do people drop out?', after: 1.3 },
    ],
  },
  {
    chapter: 'Public space',
    picture: 'A square seen from above, with a fountain. Six people in green stand on the left, six in red on the right. Then a long golden table is set. Both groups come to it and stand mixed on both sides, in their own colours, with plants in front of them.',
    spoken: [
      { id: 'apart', text: 'Public space. Two groups| share a square, and keep apart.', say: 'Public space. / Two groups share a square, and keep apart.', after: 0.6 },
      { id: 'table', text: 'At one table, each side gives,| each side decides,| and nobody hides who they are.', after: 1.2 },
    ],
  },
  {
    chapter: 'Public services',
    picture: 'A counter with a clerk and a visitor. The clerk’s explanation is a sheet full of grey lines. The visitor holds a red paper. Then the sheet becomes a drawing of a golden paper, and the visitor’s paper turns golden too.',
    spoken: [
      { id: 'nods', text: 'Public services. A visitor nods,| and brings the wrong paper.', say: 'Public services. / A visitor nods, and brings the wrong paper.', after: 0.5 },
      { id: 'draws', text: 'The clerk notices,| and draws the right one.', after: 0.9 },
    ],
  },
  {
    picture: 'The town hall cut open. On the ground floor stand people in coats of many colours, on the upper floor people in one and the same blue. A golden stair joins the floors, and nobody is on it.',
    spoken: [
      { id: 'upstairs', text: 'But among the staff,| variety ends at the stairs.', after: 1 },
    ],
  },
  {
    chapter: 'Safety',
    picture: 'Night. On the left a lit station, with red squares above it, one for each report. On the right a dark underpass. People stand in front of it, and more golden cards rise above it than there are reports. Then a lamp goes on, and somebody walks through.',
    spoken: [
      { id: 'reports', text: 'Safety. Reports point| to the station.', say: 'Safety. / Reports point to the station.', after: 0.5 },
      { id: 'asked', text: 'Residents are asked,| and name a dark underpass.', after: 0.6 },
      { id: 'lamp', text: 'Now it has a lamp.', after: 1.9 },
    ],
  },
];
