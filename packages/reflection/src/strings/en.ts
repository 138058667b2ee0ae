import { en as kit } from '@tessera-learning/element-kit/strings/en';
import type { ReflectionStrings } from './strings.js';

export const en: ReflectionStrings = {
  ...kit,
  memoryOnly: 'This page cannot keep your notes. Copy them before you leave.',
  heading: 'Questions to consider',
  lead: 'There is no right answer here. Write for yourself, or leave it empty.',
  saved: 'Saved on this device',
  delete: 'Delete this note',
  deleted: 'This note is deleted.',
  notDeleted: 'This note could not be deleted everywhere. Close other pages of this course and try again.',
  undo: 'Undo',
  otherTab: 'Another tab has a different version of this note',
  tooLong: (most) => `A note holds ${most} characters. This one is longer and is not being saved: shorten it, or save it as a text file.`,
  export: 'Save my notes as a text file',
  exported: (file) => `Your browser has been given the file ${file}.`,
  notExported: 'The file could not be made. Copy your notes instead.',
};
