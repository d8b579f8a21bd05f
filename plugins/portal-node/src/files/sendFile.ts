import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file that is made while it is read. @public */
export interface SentFile {
  contentType: string;
  fileName: string;
  body: Readable;
}

/**
 * Sends a file as a download that no cache keeps: another person may not see the same.
 *
 * @param response - answer of Express; the types of generated routers know no streams
 * @public
 */
export async function sendFile(
  { contentType, fileName, body }: SentFile,
  response: { setHeader(name: string, value: string): unknown },
): Promise<void> {
  response.setHeader('Content-Type', contentType);
  response.setHeader(
    'Content-Disposition',
    `attachment; filename="${fileName}"`,
  );
  response.setHeader('Cache-Control', 'no-store');
  await pipeline(body, response as unknown as NodeJS.WritableStream);
}
