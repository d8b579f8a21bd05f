export const odsMimeType = 'application/vnd.oasis.opendocument.spreadsheet';

const namespaces = [
  ['office', 'office'],
  ['style', 'style'],
  ['table', 'table'],
  ['text', 'text'],
  ['number', 'datastyle'],
]
  .map(
    ([prefix, name]) =>
      ` xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  )
  .join('');

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/**
 * Up to the sheets. Days are shown as `2026-11-22` in any language. The style of a column is `c` and its width in
 * characters, of some two millimetres each.
 */
export function odsHead(widths: readonly number[]): string {
  const columnStyles = widths
    .map(
      width =>
        `<style:style style:name="c${width}" style:family="table-column"><style:table-column-properties style:column-width="${
          width * 2
        }mm"/></style:style>`,
    )
    .join('');
  return `${declaration}<office:document-content${namespaces} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"><office:automatic-styles>${columnStyles}<number:date-style style:name="iso"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="iso"/><style:style style:name="heading" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:spreadsheet>`;
}

/** Without styles of its own: the file asks for one. */
export const odsStyles = `${declaration}<office:document-styles${namespaces} office:version="1.3"/>`;

export const odsManifest = `${declaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${[
  ['/', odsMimeType],
  ['content.xml', 'text/xml'],
  ['styles.xml', 'text/xml'],
]
  .map(
    ([path, type]) =>
      `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`,
  )
  .join('')}</manifest:manifest>`;
