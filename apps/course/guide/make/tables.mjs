// Lists of lists → tables with header cells. `cell` writes the inside of one list item.

/** The first row and the first column are headers. */
export function tableHtml({ label, rest: [rows] }, cell) {
  const [head, ...body] = rows.children.map((row) => row.children[0].children);
  return whole('', label, headHtml(head, cell), body.map((cells) => rowHtml(cells.map(cell))));
}

/** A form with several columns: rows that name only their first cell are left empty for the pen. */
export function gridHtml({ label, rest: [rows] }, cell) {
  const [head, ...body] = rows.children.map((row) => row.children[0].children);
  return whole('form grid', label, headHtml(head, cell), body.map((cells) => rowHtml(filled(cells.map(cell), head.length))));
}

/** A form with one question to a line. */
export function linesHtml({ label, rest: [questions] }, cell) {
  return whole('form lines', label, '', questions.children.map((question) => rowHtml(filled([cell(question)], 2))));
}

function whole(kind, label, head, rows) {
  return `<table${kind && ` class="${kind}"`}><caption>${label}</caption>${head}<tbody>${rows.join('')}</tbody></table>`;
}

function headHtml(cells, cell) {
  return `<thead><tr>${cells.map((one) => `<th scope="col">${cell(one)}</th>`).join('')}</tr></thead>`;
}

function rowHtml([first, ...others]) {
  return `<tr><th scope="row">${first}</th>${others.map((other) => `<td>${other}</td>`).join('')}</tr>`;
}

function filled(cells, length) {
  return [...cells, ...Array(length - cells.length).fill('')];
}
