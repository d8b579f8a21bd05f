import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';

/** The cells of the first sheet of an OpenDocument spreadsheet, numbers and texts as they are written. */
export async function readOds(file: Buffer): Promise<string[][]> {
  const zip = await fromBufferPromise(file);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'content.xml') continue;
    const content = await buffer(await zip.openReadStreamPromise(entry));
    return [
      ...content
        .toString()
        .matchAll(/<table:table-row>(.*?)<\/table:table-row>/gs),
    ].map(([, row]) =>
      [
        ...row.matchAll(
          /<table:table-cell(?:[^>]*office:value="([^"]*)")?[^>]*?(?:\/>|>(.*?)<\/table:table-cell>)/gs,
        ),
      ].map(
        ([, number, inner = '']) => number ?? inner.replace(/<[^>]*>/g, ''),
      ),
    );
  }
  throw new Error('The file is no spreadsheet');
}
