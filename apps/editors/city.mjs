/** The page of a city round what an editor saved. Its template brings the scripts: editors take them out of what is written. */
export function cityPage(saved) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Training</title>
    <link rel="icon" href="data:,">
    <script src="/course/embed/tessera-loader.js" defer></script>
    <script src="/course/embed/tessera-frame.js" defer></script>
  </head>
  <body>
    <main>
      <h1>Training</h1>
      ${saved}
    </main>
  </body>
</html>
`;
}
