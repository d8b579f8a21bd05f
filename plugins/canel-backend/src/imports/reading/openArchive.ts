import { fromBufferPromise } from 'yauzl';
import { refuse, UnreadableFileError } from './UnreadableFileError';

/** The files of an archive that were asked for, by their path. */
export type Archive = ReadonlyMap<string, Buffer>;

/**
 * Inflates a zip archive within a limit: every file of it is counted, those that nobody asked for as well, since a
 * library may inflate them after us. What an archive declares about its sizes is checked against what it holds.
 */
export async function openArchive(
  file: Buffer,
  options: { inflatedBytes: number; keep: (path: string) => boolean },
): Promise<Archive> {
  const { inflatedBytes, keep } = options;
  const kept = new Map<string, Buffer>();
  let total = 0;
  try {
    const zip = await fromBufferPromise(file, {
      lazyEntries: true,
      validateEntrySizes: true,
    });
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize;
      if (total > inflatedBytes) refuseAsTooBig(inflatedBytes);
      const chunks: Buffer[] = [];
      const isKept = keep(entry.fileName);
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        if (isKept) chunks.push(chunk);
      }
      if (isKept) kept.set(entry.fileName, Buffer.concat(chunks));
    }
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    refuse(
      {
        fr: 'Le fichier est abîmé : ouvrez-le dans votre tableur, et enregistrez-le de nouveau.',
        en: 'The file is damaged: open it in your spreadsheet program, and save it again.',
      },
      error,
    );
  }
  return kept;
}

function refuseAsTooBig(limit: number): never {
  const size = Math.round(limit / 1024 / 1024);
  return refuse({
    fr: `Une fois décompressé, le fichier dépasse ${size} Mo : retirez les images et les feuilles qui ne servent pas, ou partagez-le en plusieurs.`,
    en: `Once inflated, the file exceeds ${size} MB: take away the pictures and sheets of no use, or split it.`,
  });
}
