// The words of the video, sentence by sentence. `|` parts captions; `after` is the silence that follows, in seconds; `describe`
// is spoken there in the described version: the silence grows to hold it in both, so that they keep the same times. `say` respells
// a sentence where the voice would misread it (“read” as in “red”); ` / ` makes it pause.

export const module = 'intercultural-idea';

export const title = 'Looking through the lens';

export const note =
  'The videos of the original course are presented by Carla Calado, an Intercultural Cities expert. '
  + 'This film is our own, its town, Talmere, is made up, and it is narrated by a machine voice.';

/** Who speaks, and how somebody who cannot see the picture follows it: in a described version. */
export const voice = 'machine';
export const description = 'version';

/** The sentence after whose first second the poster is taken. */
export const poster = 'old-bus';

/** Where the companion guide goes on: from one sentence to another. */
export const references = [
  { from: 'lens', to: 'old-bus', guide: 'companion', page: 3, section: 'Looking at one bus route', words: 'only what could be seen or heard' },
  { from: 'when', to: 'strangers', guide: 'companion', page: 4, section: 'Looking at one bus route', words: 'conditions can be planned' },
  { from: 'begun', to: 'knows', guide: 'companion', page: 5, section: 'Beginning with what is there', words: 'Good practice seldom calls itself that' },
  { from: 'three', to: 'away', guide: 'companion', page: 8, section: 'Three principles at one counter', words: 'Take one away and read what becomes of the other two' },
  { from: 'first', to: 'compare', guide: 'companion', page: 9, section: 'What changes in the institution', words: 'Who decides in it?' },
  { from: 'passport', to: 'belong', guide: 'companion', page: 11, section: 'Belonging at the counter', words: 'decided nearer home' },
];

/** Where each section of the guide finds its moment of this film. */
export const moments = { lens: 'lens', strengths: 'begun', principles: 'three', institution: 'first', belonging: 'passport' };

/** Silence before the first word. */
export const lead = 1.6;

export const paragraphs = [
  {
    chapter: 'A made-up town and its bus',
    picture: 'Night, drawn in small square tiles, with a label: “Talmere, a made-up town”. A town beside a river is set tile by tile, but only on the left bank. On the right bank the houses stay empty outlines. At half past ten a gold bus leaves that bank. Three people come too late, and walk.',
    spoken: [
      { id: 'made-up', text: 'Talmere is a made-up town,| but its bus is like many others.', after: 0.7 },
      { id: 'on-paper', text: 'On paper, line seven does well.', after: 0.35 },
      { id: 'clean', text: 'It is clean, it is cheap,| and it is on time.', after: 0.7, describe: 'The far bank is empty outlines. The bus leaves three people behind.' },
    ],
  },
  {
    chapter: 'Through the lens',
    picture: 'A golden ring moves across the river. Inside it the empty outlines fill with colour: there are lit windows, homes and a hospital.',
    spoken: [
      { id: 'lens', text: 'Now look at it| through the intercultural lens.', after: 0.7 },
      { id: 'new-bus', text: 'It needs no new bus.', after: 0.3 },
      { id: 'old-bus', text: 'It asks new questions| of the old one.', after: 0.7, describe: 'In a golden ring, the outlines fill with homes.' },
    ],
  },
  {
    picture: 'A chart of one day’s journeys, hour by hour. It is high at seven in the morning and at five in the afternoon, and as high at four in the morning and at eleven at night. A gold row shows when the bus runs: from five in the morning to the last one at half past ten, and not in those two hours.',
    spoken: [
      { id: 'when', text: 'Who has to travel| when no bus runs?', after: 0.7, describe: 'A chart: many travel at four, and at eleven at night.' },
    ],
  },
  {
    picture: 'A bus stop with a timetable in small print. Beside it neighbours have put up notes of their own: one in Ukrainian, one in Greek, and one in very large figures, low down, with a picture of a bus.',
    spoken: [
      { id: 'read', text: 'Who can read| what it says at the stop?', say: 'Who can reed what it says at the stop?', after: 0.7, describe: 'By the small print hang notes: Ukrainian, Greek, large figures.' },
    ],
  },
  {
    picture: 'The bus from above. Eight people sit in it, each alone in a row. Then two of them move to sit side by side.',
    spoken: [
      { id: 'strangers', text: 'And do people who share it every day| ever share a word?', after: 0.7, describe: 'Riders sit apart. Then two sit together.' },
    ],
  },
  {
    chapter: 'Somebody has begun',
    picture: 'Night, at the hospital. A large clock shows half past ten, then one minute more, then two. Three people come out and get on the waiting bus. When it drives off, the empty houses behind it have been filled with tiles and lit windows.',
    spoken: [
      { id: 'begun', text: 'Ask, and you find| that somebody has already begun.', after: 0.6 },
      { id: 'driver', text: 'Every evening, one driver waits| two minutes for the late shift| at the hospital.', after: 0.5 },
      { id: 'plan', text: 'No plan tells her to.', after: 0.7, describe: 'At ten thirty-two, three people get on.' },
      { id: 'nothing', text: 'No city starts from nothing.', after: 0.4 },
      { id: 'knows', text: 'This one can start with her.', after: 1.6 },
    ],
  },
  {
    chapter: 'Three principles',
    picture: 'A stone bridge in three parts. The bus waits on the left bank. As each principle is named, one part is set: the left side, the right side, and the stone between them. Then the middle stone is taken out, and both sides sink towards the river. It is set again, they rise, and the bus crosses.',
    spoken: [
      { id: 'three', text: 'Three principles carry the work.', after: 0.6 },
      { id: 'advantage', text: 'Diversity advantage:| what different people bring| helps to shape the city.', after: 0.7 },
      { id: 'equality', text: 'Real equality:| nobody is passed over,| and help goes where the need is.', after: 0.7 },
      { id: 'interaction', text: 'Meaningful interaction:| people who differ really meet,| and do more than nod.', say: 'Meaningful interaction. / People who differ really meet, and do more than nod.', after: 0.7 },
      { id: 'away', text: 'Take one away,| and the others will not hold.', after: 0.7, describe: 'It is a bridge. Without the middle stone it sinks. Set again, it carries the bus.' },
    ],
  },
  {
    chapter: 'The institution first',
    picture: 'The line with its eight stops. Below it stand those who ride: some at every stop, and most of them at the last. Above it stand those who decide: all live at the first two stops. Then one chair is added above each of the other six stops, and somebody takes it.',
    spoken: [
      { id: 'first', text: 'So who has to change first?', after: 0.5 },
      { id: 'institution', text: 'Not the passengers.| The institution does.', after: 0.6 },
      { id: 'compare', text: 'The town hall looks at who decides,| and at who rides,| and brings the two closer together.', after: 0.7, describe: 'Riders come from eight stops, deciders from two. Six more join, from the others.' },
    ],
  },
  {
    picture: 'A counter, with a clerk and a resident. A sign asks: “Where do you live?” The answer appears: “Mill Street”. On the counter two halves of a token slide together into one square.',
    spoken: [
      { id: 'passport', text: 'Passports are a matter for the state.', after: 0.5 },
      { id: 'belong', text: 'People belong to a city| because they live in it.', after: 0.7, describe: 'A sign asks where you live. The answer: Mill Street. Two halves of a token join.' },
    ],
  },
  {
    picture: 'Morning, in many colours. Both banks of the town are set, apart from a few tiles. The bus crosses the river with people in all its windows. The golden ring moves on, and comes to rest on the library.',
    spoken: [
      { id: 'yours', text: 'Your town is a different one,| and will find its own way.', after: 0.6 },
      { id: 'choose', text: 'Choose one service, and look again.', after: 0.5 },
      { id: 'missing', text: 'Then ask| who is not there yet.', after: 0.7, describe: 'Morning. Both banks are set. The ring moves to the library.' },
    ],
  },
];
