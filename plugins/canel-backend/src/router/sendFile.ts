import { pipeline } from 'stream/promises';
import type { ExportedFile } from '../exports';

/** Sends a file while it is made. The types of the router know no streams. */
export async function sendFile(
  response: unknown,
  file: ExportedFile,
): Promise<void> {
  const out = response as NodeJS.WritableStream & {
    setHeader(name: string, value: string): void;
  };
  out.setHeader('Content-Type', file.contentType);
  out.setHeader(
    'Content-Disposition',
    `attachment; filename="${file.fileName}"`,
  );
  out.setHeader('Cache-Control', 'no-store');
  await pipeline(file.body, out);
}
