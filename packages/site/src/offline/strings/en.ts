import type { OfflineStrings } from './strings.js';

export const offlineEn: OfflineStrings = {
  title: 'Keep for offline',
  instead: 'To read without a network, save the guide as a file, and print each module or save it as a PDF: “Print” in the menu of your browser does both.',
  remove: 'Remove from this device',
  newVersion: 'A new version of the course is ready.',
  useNewVersion: 'Use the new version',
  later: 'Later',
  box: {
    locale: 'en-GB',
    offer: 'The whole course on this device, to use without a network: {files} files, {size}. Nothing is kept before you press the button.',
    keep: 'Keep for offline',
    again: 'Try again',
    begun: 'The files are coming. Leave this page open until they are here.',
    keeping: 'Keeping … {done} of {files} files, {got} of {size}',
    kept: 'Kept on this device on {date}. Version {version}, {size}.',
    removed: 'The course is removed from this device. Your answers and notes stay.',
    cut: 'The connection was cut before everything was here. Nothing was kept.',
    full: 'This device has no room for {size}. Nothing was kept.',
    changed: 'A file on the site is not the one that belongs there: it may just be changing. Nothing was kept. Try again in a few minutes.',
    refused: 'This browser does not let the page keep files. A private window is often the reason.',
  },
};
