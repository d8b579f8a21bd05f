import { access, constants } from 'fs/promises';
import { delimiter, join } from 'path';
import { ServiceUnavailableError } from '@backstage/errors';

/**
 * Throws a `ServiceUnavailableError` that says how to mend it when no folder of `path` has MkDocs: the system would
 * only say that a program is not there.
 */
export async function requireMkdocs(path: string | undefined): Promise<void> {
  for (const folder of (path ?? '').split(delimiter).filter(Boolean)) {
    try {
      await access(join(folder, 'mkdocs'), constants.X_OK);
      return;
    } catch {
      // The next folder may have it.
    }
  }
  throw new ServiceUnavailableError(
    'MkDocs, which builds the documentation, is not installed where the portal runs. On one machine: `apt-get install python3-venv` as root, then `./portail start` again. In production: the image of deploy/Containerfile has it in /opt/mkdocs/bin, which PATH must name.',
  );
}
