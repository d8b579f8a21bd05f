import type { Readable } from 'stream';

/** A file on its way out. The body is made while it is read: nothing holds the whole of a large table. */
export interface ExportedFile {
  contentType: string;
  fileName: string;
  body: Readable;
}
