import { benchFiles } from './canel/benchFiles.mjs';
import { benchPortal } from './canel/benchPortal.mjs';
import { benchServer } from './canel/benchServer.mjs';

/** The map of the applications: the service alone, then a whole portal that fills its map and shows it. */
export async function run({ mkdocs }) {
  await benchServer();
  await benchFiles();
  await benchPortal({ mkdocs });
}
