import { block, isBlocked } from './storage-blocked.js';

/** Storage blocked or allowed: what the toolbar says and what the page was loaded with are brought together. */
export const storage = (story, { globals }) => {
  const wanted = globals.storage === 'blocked';
  if (wanted !== isBlocked()) block(wanted);
  return story();
};
