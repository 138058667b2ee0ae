// The words of the film, sentence by sentence; the signs are explained in looking-through-the-lens/script.mjs.

export const module = 'policies-through-the-lens';
export const title = 'Stages and stories';

export const note = 'This film is our own, and its town, Talmere, is made up.';

/** Who speaks, and how somebody who cannot see the picture follows it: the words say all that is shown. */
export const voice = 'machine';
export const description = 'spoken';

export const poster = 'anew';

export const references = [
  { from: 'hall', to: 'anew', guide: 'companion', page: 32, section: 'The diary of the hall', words: 'No rule said so: the form came back' },
  { from: 'media', to: 'support', guide: 'companion', page: 33, section: 'A year of your own pages', words: 'an association, SOS Racismo, does it' },
  { from: 'rumour', to: 'answer', guide: 'companion', page: 34, section: 'Where a story grows', words: 'With either half alone, he said' },
  { from: 'feast', to: 'doors', guide: 'companion', page: 35, section: 'On the same terms', words: 'What would they hear? If the answer' },
];

export const moments = { 'area-culture': 'hall', 'area-public-talk': 'media', 'area-rumours': 'rumour', 'area-faith': 'feast' };

export const lead = 1.2;

export const paragraphs = [
  {
    chapter: 'Culture and sport',
    picture: 'Evening. The front of a large hall has seven rows of seven windows, a row for each day and a window for each hour. All of them fill with one colour. Then ten windows turn gold and six turn green.',
    spoken: [
      { id: 'hall', text: 'Culture and sport.| In Talmere, a made-up town,| the hall is full.', after: 0.4 },
      { id: 'habit', text: 'Every hour goes to the club| that had it last year.', after: 0.6 },
      { id: 'anew', text: 'Now some are given out anew.', after: 1.9 },
    ],
  },
  {
    chapter: 'Public talk',
    picture: 'A newspaper page. The people pictured on it are grey. Beside it stand three members of an association, who hold a golden ring over the page. Where the ring passes, the people have colours. From a town hall behind them three gold squares travel to the association, and none to the page.',
    spoken: [
      { id: 'media', text: 'Public talk.| In Donostia, an association watches| how the media show people.', say: 'Public talk. / In Donostia, an association watches how the media show people.', after: 0.5 },
      { id: 'support', text: 'The city supports it in part.', after: 1.4 },
    ],
  },
  {
    chapter: 'Rumours',
    picture: 'Five people in a row. Above each stands a block of squares, larger from one to the next; in each, a single green square is the same. Then a tile with three bars and a tile with a heart come together, and the blocks shrink to their one green square.',
    spoken: [
      { id: 'rumour', text: 'Rumours.| They grow as they are passed on.', say: 'Rumours. / They grow as they are passed on.', after: 0.7 },
      { id: 'answer', text: 'An answer brings figures,| and speaks to feelings.', after: 1.9 },
    ],
  },
  {
    chapter: 'Faith and encounter',
    picture: 'Three buildings: on the left a house of prayer, in the middle the hall, on the right a club with a chessboard over its door. Three people come from the left to the hall, and three from the right. Both groups are given the same gold ticket, “One fee”. Then each group walks on to the house of the other.',
    spoken: [
      { id: 'feast', text: 'Faith and encounter.| A congregation asks for the hall.', say: 'Faith and encounter. / A congregation asks for the hall.', after: 0.4 },
      { id: 'terms', text: 'It is given the same terms| as the chess club.', after: 0.5 },
      { id: 'doors', text: 'Then each| pays the other a visit.', after: 2.6 },
    ],
  },
];
