import type { WorkbookStrings } from './workbook.js';

export const workbookEn: WorkbookStrings = {
  learner: {
    title: 'Workbook for learners',
    lead: 'The questions of the whole course on paper, with room to write. Print it, or one module of it, with your browser.',
    howTitle: 'How to use it',
    how: [
      'Take one module at a time. Days or weeks between two of them do good.',
      'Read the section in the course and the pages of the guide first. Then write.',
      'Notes that you wrote in the course on this device are printed in their places.',
      'Answer the quiz before you turn to the key at the end.',
    ],
    quizNote: 'One answer fits best. Tick it, then look at the key.',
    keyNote: 'The best answer to each question, with the reason and where it comes from.',
  },
  facilitator: {
    title: 'Workbook for facilitators',
    lead: 'For whoever leads colleagues through a module: what to have ready, what to ask, the quiz for a show of hands, and a key with every reason.',
    howTitle: 'A module with a group, in an hour and a half',
    how: [
      'Ask everyone to read the module and the pages of the guide beforehand. Bring people from different departments together.',
      'Open with one example from your own city, good or bad. Ten minutes.',
      'Show the film, with captions on. Ask what each person noticed first. Ten minutes.',
      'Choose two sections, not all. Let pairs talk over the questions, then hear three pairs. Thirty minutes.',
      'Read a question of the quiz aloud, count hands for each option, and let the sides give their reasons before you read ours. Twenty minutes.',
      'End with one thing that each person will do differently, and the day on which you ask about it. Ten minutes are left for what needs longer.',
    ],
    quizNote: 'Count the hands for A, B and C before anybody gives a reason.',
    keyNote: 'Every option with its reason. The wrong ones are often true in part: say what is true in them first.',
  },
  readBefore: (pages) => `In the guide: ${pages}.`,
  showFilms: 'Films to show:',
  copyPages: 'From the guide, to hand out:',
  askGroup: 'To ask the group',
  whatGroupSaid: 'What the group said',
  hands: 'Hands:',
  key: 'Key to the quizzes',
  best: 'Best:',
  from: 'From:',
};
