const { focus } = HTMLElement.prototype;

/** On a page of documents many stories play at once: what they focus must not pull the page to them. */
export const quietFocus = (story, { viewMode }) => {
  const inDocument = viewMode === 'docs' || parent !== top;
  HTMLElement.prototype.focus = inDocument ? withoutScrolling : focus;
  return story();
};

function withoutScrolling(options) {
  focus.call(this, { ...options, preventScroll: true });
}
