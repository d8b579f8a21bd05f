import { PassThrough, type Readable } from 'node:stream';
import { xmlText } from '@cloud-pi-native/plugin-portal-node';
import { ZipFile } from 'yazl';
import type { DossierBlock, DossierDocument } from './DossierBlock';

/** Media type of an OpenDocument text. */
export const odtMimeType = 'application/vnd.oasis.opendocument.text';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

const namespaces = [
  ['office', 'office'],
  ['style', 'style'],
  ['table', 'table'],
  ['text', 'text'],
  ['fo', 'xsl-fo-compatible'],
  ['meta', 'meta'],
]
  .map(
    ([prefix, name]) =>
      ` xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  )
  .join('')
  .concat(' xmlns:dc="http://purl.org/dc/elements/1.1/"');

const manifest = `${declaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${[
  ['/', odtMimeType],
  ['content.xml', 'text/xml'],
  ['styles.xml', 'text/xml'],
  ['meta.xml', 'text/xml'],
]
  .map(
    ([path, type]) =>
      `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`,
  )
  .join('')}</manifest:manifest>`;

/** An OpenDocument 1.3 text. Nothing in the file comes from the clock but the instant of the document. */
export function writeOdt(document: DossierDocument): Readable {
  const file = new ZipFile();
  // Zip keeps local times: the same everywhere, whatever the zone of the machine.
  const options = { mtime: new Date(2000, 0, 1), mode: 0o100644 };
  const add = (path: string, text: string, compress = true) =>
    file.addBuffer(Buffer.from(text, 'utf8'), path, { ...options, compress });
  // First and not compressed, as the format asks.
  add('mimetype', odtMimeType, false);
  add('META-INF/manifest.xml', manifest);
  add('content.xml', contentOf(document));
  add('styles.xml', stylesOf(document));
  add('meta.xml', metaOf(document));
  file.end();
  return file.outputStream.pipe(new PassThrough());
}

function contentOf({ blocks }: DossierDocument): string {
  const tables = { count: 0 };
  return `${declaration}<office:document-content${namespaces} office:version="1.3"><office:body><office:text>${blocks
    .map(block => blockXml(block, tables))
    .join('')}</office:text></office:body></office:document-content>`;
}

function blockXml(block: DossierBlock, tables: { count: number }): string {
  switch (block.kind) {
    case 'heading':
      return `<text:h text:style-name="Heading_20_${
        block.level
      }" text:outline-level="${block.level}">${xmlText(block.text)}</text:h>`;
    case 'paragraph':
      return paragraph(block.text);
    case 'list':
      return `<text:list text:style-name="Puces">${block.items
        .map(item => `<text:list-item>${paragraph(item)}</text:list-item>`)
        .join('')}</text:list>`;
    default:
      tables.count += 1;
      return `<table:table table:name="${xmlText(
        `${block.caption} ${tables.count}`,
      )}"><table:table-column table:number-columns-repeated="${
        block.headings.length
      }"/><table:table-header-rows>${row(
        block.headings,
        'Table_20_Heading',
      )}</table:table-header-rows>${block.rows
        .map(cells => row(cells, 'Standard'))
        .join('')}</table:table>${paragraph('')}`;
  }
}

function row(cells: readonly string[], style: string): string {
  return `<table:table-row>${cells
    .map(
      cell =>
        `<table:table-cell office:value-type="string">${cell
          .split('\n')
          .map(line => paragraph(line, style))
          .join('')}</table:table-cell>`,
    )
    .join('')}</table:table-row>`;
}

function paragraph(text: string, style = 'Standard'): string {
  return `<text:p text:style-name="${style}">${xmlText(text)}</text:p>`;
}

function stylesOf({ language }: DossierDocument): string {
  const [tongue, country] = language === 'fr' ? ['fr', 'FR'] : ['en', 'GB'];
  const heading = (level: number, size: number) =>
    `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="${level}"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="${size}pt" fo:font-weight="bold"/></style:style>`;
  return `${declaration}<office:document-styles${namespaces} office:version="1.3"><office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="${tongue}" fo:country="${country}" fo:font-size="10pt"/></style:default-style><style:style style:name="Standard" style:family="paragraph"/>${heading(
    1,
    20,
  )}${heading(2, 15)}${heading(
    3,
    12,
  )}<style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style><text:list-style style:name="Puces"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.5cm" text:min-label-width="0.5cm"/></text:list-level-style-bullet></text:list-style></office:styles></office:document-styles>`;
}

function metaOf({ at, language, title }: DossierDocument): string {
  return `${declaration}<office:document-meta${namespaces} office:version="1.3"><office:meta><dc:title>${xmlText(
    title,
  )}</dc:title><dc:language>${
    language === 'fr' ? 'fr-FR' : 'en-GB'
  }</dc:language><dc:date>${at}</dc:date><meta:creation-date>${at}</meta:creation-date></office:meta></office:document-meta>`;
}
