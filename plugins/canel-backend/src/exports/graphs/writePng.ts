import { renderAsync } from '@resvg/resvg-js';
import { fontFiles } from '@cloud-pi-native/plugin-portal-node';

/** Wide enough to read the labels of a few hundred nodes, and light enough to send. */
const width = 3_000;

/** Draws an SVG picture in pixels, off the thread of the requests. */
export async function writePng(svg: Iterable<string>): Promise<Buffer> {
  const picture = await renderAsync([...svg].join(''), {
    fitTo: { mode: 'width', value: width },
    font: {
      fontFiles: [fontFiles.regular],
      loadSystemFonts: false,
      defaultFontFamily: 'DejaVu Sans',
    },
  });
  return picture.asPng();
}
