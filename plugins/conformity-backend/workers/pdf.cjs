// @ts-check
/*
 * Writes one homologation file as a tagged PDF and ends: headings, lists and tables tell a screen reader what they are.
 * It keeps a core busy for seconds, which the thread that answers requests has not got. Plain CommonJS, shipped as it
 * is: a worker thread is started from a file. Nothing in the file comes from the clock but the instant of the document.
 */
const { parentPort, workerData } = require('worker_threads');
const PDFDocument = require('pdfkit');

/**
 * @typedef {{ kind: 'table', caption: string, headings: string[], rows: string[][] }} Table
 * @typedef {{ kind: 'heading', level: 1 | 2 | 3, text: string }
 *   | { kind: 'paragraph', text: string }
 *   | { kind: 'list', items: string[] }
 *   | Table} Block
 */

/**
 * @type {{ title: string, language: string, at: string, blocks: Block[],
 *   fonts: { regular: string, bold: string } }}
 */
const { title, language, at, blocks, fonts } = workerData;

const margin = 50;
const sizes = { 1: 20, 2: 15, 3: 11.5, text: 9.5, cell: 8 };

const pdf = new PDFDocument({
  size: 'A4',
  margin,
  pdfVersion: '1.7',
  tagged: true,
  lang: language,
  displayTitle: true,
  info: { Title: title, CreationDate: new Date(at), ModDate: new Date(at) },
  font: fonts.regular,
});
pdf.on('data', part => parentPort?.postMessage(part));
pdf.registerFont('regular', fonts.regular);
pdf.registerFont('bold', fonts.bold);

const root = pdf.struct('Document');
pdf.addStructure(root);
blocks.forEach(addBlock);
root.end();
pdf.end();

/** @param {Block} block */
function addBlock(block) {
  switch (block.kind) {
    case 'heading':
      pdf.moveDown(block.level === 3 ? 0.6 : 1);
      // A heading never ends a page.
      if (pdf.y > pdf.page.height - margin - 60) pdf.addPage();
      addText(`H${block.level}`, 'bold', sizes[block.level], block.text);
      if (block.level < 3) pdf.outline.addItem(block.text);
      pdf.moveDown(0.3);
      break;
    case 'paragraph':
      addText('P', 'regular', sizes.text, block.text);
      pdf.moveDown(0.4);
      break;
    case 'list':
      addList(block.items);
      break;
    default:
      addTable(block);
  }
}

/**
 * @param {string} tag
 * @param {'regular' | 'bold'} font
 * @param {number} size
 * @param {string} text
 */
function addText(tag, font, size, text) {
  root.add(
    pdf.struct(tag, {}, () => {
      pdf.font(font).fontSize(size).text(text);
    }),
  );
}

/** @param {string[]} items */
function addList(items) {
  const list = pdf.struct('L');
  root.add(list);
  pdf.font('regular').fontSize(sizes.text);
  for (const item of items) {
    // The bullet and the first line of its text stay on one page.
    if (pdf.y > pdf.page.height - margin - pdf.currentLineHeight(true)) {
      pdf.addPage();
    }
    const entry = pdf.struct('LI');
    list.add(entry);
    const top = pdf.y;
    entry.add(
      pdf.struct('Lbl', {}, () => {
        pdf.text('•', margin, top, { lineBreak: false });
      }),
    );
    entry.add(
      pdf.struct('LBody', {}, () => {
        pdf.text(item, margin + 12, top);
      }),
    );
    entry.end();
    pdf.x = margin;
  }
  list.end();
  pdf.moveDown(0.4);
}

/** @param {Table} table */
function addTable({ caption, headings, rows }) {
  addText('Caption', 'bold', sizes.cell, caption);
  pdf.font('regular').fontSize(sizes.cell);
  const options = {
    // Where the library puts the tags of the table, its rows and its cells.
    structParent: root,
    columnStyles: { border: 0.5, borderColor: '#929292', padding: 3 },
    data: [
      headings.map(text => ({
        text,
        type: /** @type {const} */ ('TH'),
        font: { src: 'bold' },
        backgroundColor: '#eeeeee',
      })),
      // An empty cell is read as one.
      ...rows.map(cells => cells.map(text => ({ text: text || '–' }))),
    ],
  };
  pdf.table(options);
  pdf.x = margin;
  pdf.moveDown(0.6);
}
