import { addons } from 'storybook/preview-api';

const seen = new Map();

/** A story is made and played anew when the toolbar changes: elements read language and colours when they start, and a state is made by playing. */
export const afresh = (story, { id, globals }) => {
  const now = JSON.stringify(globals);
  if (seen.has(id) && seen.get(id) !== now) setTimeout(() => addons.getChannel().emit('forceRemount', { storyId: id }));
  seen.set(id, now);
  return story();
};
