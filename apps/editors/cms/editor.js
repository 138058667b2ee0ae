// One editor in a page, as a CMS shows it. What the bench asks of it is in `bench`.
const config = new URLSearchParams(location.search).get('config');
const { start } = await import(`../configs/${config}.js`);

/** Closes the editor, and opens one that nobody has written in. */
async function fresh() {
  await window.bench?.close();
  const place = document.createElement('textarea');
  document.querySelector('main').replaceChildren(place);
  window.bench = Object.assign(await start(place), { fresh });
}

await fresh();
document.documentElement.dataset.ready = '';
