import type { Readable } from 'node:stream';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { fontFiles, writeInThread } from '@cloud-pi-native/plugin-portal-node';
import type { DossierDocument } from './DossierBlock';

const workerFile = resolvePackagePath(
  '@cloud-pi-native/plugin-conformity-backend',
  'workers',
  'pdf.cjs',
);

/** A tagged PDF, written in a thread of its own; the same document gives the same file. */
export function writePdf(document: DossierDocument): Readable {
  return writeInThread(workerFile, async () => ({
    ...document,
    fonts: fontFiles,
  }));
}
