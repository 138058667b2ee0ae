/** The test runner serves CSS as it is, and no module can import that: the sheet is given to the page. */
export async function adoptSheet(address: URL): Promise<void> {
  const sheet = new CSSStyleSheet();
  await sheet.replace(await (await fetch(address)).text());
  document.adoptedStyleSheets.push(sheet);
}
