import { panelStyles } from './panel.styles.js';
import { textStyles } from './text.styles.js';

/** What stands round the video, and the links that lead to it. It comes after the video, which can be played meanwhile. */
export { earlier } from './earlier.js';
export { leaveLinks, momentInPage, welcomeLinks } from './evidence-links.js';
export { renderFoot } from './foot.js';
export { renderMessages } from './messages.js';
export { renderPanel } from './panel.js';
export { readVideo } from './read-video.js';
export { followLine, renderTranscript } from './transcript.js';

export const aroundStyles = [panelStyles, textStyles];
