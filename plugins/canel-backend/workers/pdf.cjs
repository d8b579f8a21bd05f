// @ts-check
/*
 * Writes one dossier and ends: thousands of tagged cells keep a core busy for seconds, which the thread that answers
 * requests has not got. The table is drawn here, since the one of the library needs five times as long for it. Plain
 * CommonJS, shipped as it is: a worker thread is started from a file.
 */
const { parentPort, workerData } = require('worker_threads');
const PDFDocument = require('pdfkit');

/**
 * What a dossier holds.
 * @typedef {object} Dossier
 * @property {string} title
 * @property {'fr' | 'en'} language
 * @property {string} at instant, ISO 8601
 * @property {string[]} introduction paragraphs under the title
 * @property {string[]} headings
 * @property {string[][]} rows texts of the cells
 * @property {{ regular: string, bold: string }} fonts files
 */

/** @type {Dossier} */
const { title, language, at, introduction, headings, rows, fonts } = workerData;

const margin = 36;
const sizes = { title: 18, text: 9, cell: 7 };
const padding = 3;

const document = new PDFDocument({
  size: 'A4',
  layout: 'landscape',
  margins: { top: margin + 20, bottom: margin, left: margin, right: margin },
  pdfVersion: '1.7',
  tagged: true,
  lang: language,
  displayTitle: true,
  info: { Title: title, CreationDate: new Date(at) },
  font: fonts.regular,
});
document.on('data', part => parentPort?.postMessage(part));
document.registerFont('regular', fonts.regular);
document.registerFont('bold', fonts.bold);

const root = document.struct('Document');
document.addStructure(root);
addParagraph('H1', title);
introduction.forEach(text => addParagraph('P', text));
document.moveDown(0.5).fontSize(sizes.cell);
const columnWidth = (document.page.width - 2 * margin) / headings.length;
repeatHeadings();
addTable();
root.end();
document.end();

/**
 * @param {'H1' | 'P'} type
 * @param {string} text
 */
function addParagraph(type, text) {
  const [font, size] =
    type === 'H1' ? ['bold', sizes.title] : ['regular', sizes.text];
  root.add(
    document.struct(type, {}, () => {
      document.font(font).fontSize(size).text(text).moveDown(0.3);
    }),
  );
}

/** Who prints the third page reads what its columns are; who listens has heard it, so it is an artifact there. */
function repeatHeadings() {
  let page = 1;
  document.on('pageAdded', () => {
    page += 1;
    const { x, y } = document;
    document.markContent('Artifact', { type: 'Pagination' });
    document.font('regular').fontSize(sizes.cell);
    document.text(`${title} – ${page}`, margin, margin - 10, {
      lineBreak: false,
    });
    document.font('bold');
    headings.forEach((heading, column) => {
      document.text(heading, textLeft(column), margin + 6, {
        lineBreak: false,
        ellipsis: true,
        height: sizes.cell + 2,
        width: columnWidth - 2 * padding,
      });
    });
    document.font('regular');
    document.endMarkedContent();
    document.x = x;
    document.y = y;
  });
}

function addTable() {
  const table = document.struct('Table');
  root.add(table);
  document.font('bold');
  addRow(table, 'TH', headings);
  document.font('regular');
  rows.forEach(cells => addRow(table, 'TD', cells));
  table.end();
}

/**
 * A row, on the next page when it does not fit on this one. A row that no page can hold goes on in another one.
 *
 * @param {PDFKit.PDFStructureElement} table
 * @param {'TH' | 'TD'} type
 * @param {string[]} cells
 */
function addRow(table, type, cells) {
  const lineHeight = document.currentLineHeight(true);
  const { margins, height } = document.page;
  const bottom = height - margins.bottom;
  const fitting = Math.floor((bottom - margins.top - 2 * padding) / lineHeight);
  const lines = cells.map(linesOf);
  const needed = Math.max(1, ...lines.map(({ length }) => length));
  for (let first = 0; first < needed; first += fitting) {
    const count = Math.min(fitting, needed - first);
    const rowHeight = count * lineHeight + 2 * padding;
    if (document.y + rowHeight > bottom) {
      document.addPage();
      document.y = margins.top;
    }
    const top = document.y;
    const row = document.struct('TR');
    table.add(row);
    drawFrame(type, top, rowHeight);
    lines.forEach((ofCell, column) => {
      row.add(
        document.struct(type, type === 'TH' ? { scope: 'Column' } : {}, () => {
          ofCell.slice(first, first + count).forEach((line, place) => {
            const y = top + padding + place * lineHeight;
            document.text(line, textLeft(column), y, { lineBreak: false });
          });
        }),
      );
    });
    row.end();
    document.x = margin;
    document.y = top + rowHeight;
  }
}

/**
 * @param {'TH' | 'TD'} type
 * @param {number} top
 * @param {number} height
 */
function drawFrame(type, top, height) {
  const width = columnWidth * headings.length;
  document.markContent('Artifact', { type: 'Layout' });
  document.save();
  if (type === 'TH') {
    document.rect(margin, top, width, height).fill('#eeeeee');
  }
  document
    .moveTo(margin, top + height)
    .lineTo(margin + width, top + height)
    .lineWidth(0.5)
    .stroke('#929292');
  document.restore();
  document.endMarkedContent();
}

/** @param {number} column */
function textLeft(column) {
  return margin + column * columnWidth + padding;
}

/**
 * The lines of a text as wide as its column: cut between words, and inside those that are wider. Each word keeps a
 * space after it, as the library measures and draws words, so that it remembers each of them once.
 *
 * @param {string} text
 * @returns {string[]}
 */
function linesOf(text) {
  const space = document.widthOfString(' ');
  const room = columnWidth - 2 * padding + space;
  return text.split('\n').flatMap(paragraph => {
    const lines = [''];
    let used = 0;
    for (const word of paragraph.split(/[\t ]+/).flatMap(partsOf)) {
      const width = document.widthOfString(`${word} `);
      if (used > 0 && used + width > room) {
        lines.push('');
        used = 0;
      }
      lines[lines.length - 1] += `${word} `;
      used += width;
    }
    return lines;
  });

  /** @param {string} word */
  function partsOf(word) {
    if (document.widthOfString(`${word} `) <= room) return [word];
    const parts = [''];
    let width = space;
    // Letters are few, and measured once; the beginnings of words are not.
    for (const letter of word) {
      const more = document.widthOfString(letter);
      if (width + more > room) {
        parts.push(letter);
        width = space + more;
      } else {
        parts[parts.length - 1] += letter;
        width += more;
      }
    }
    return parts;
  }
}
