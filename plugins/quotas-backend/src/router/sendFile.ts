import type { Readable } from 'stream';
import { pipeline } from 'stream/promises';

/** A file that is made while it is read. */
interface SentFile {
  contentType: string;
  fileName: string;
  body: Readable;
}

/** Sends a file as a download that no cache keeps: another person may not see the same. */
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
