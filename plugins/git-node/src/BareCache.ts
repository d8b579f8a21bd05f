import { createHash, randomBytes } from 'crypto';
import { promises as fs } from 'fs';
import { join } from 'path';
import { runGit } from './GitCommand';

const suffix = '.git';
/** Stands beside a cache while somebody works in it. */
const busySuffix = '.busy';

/**
 * The bare repositories in which the portal keeps what it fetched, one per key and source address.
 *
 * Only a cache: it can be deleted at any time. A cache in which work was killed is not trusted (lock files, a Git
 * process that outlived the portal): it is given up for a new one, in a folder of another name.
 */
export class BareCache {
  /** Opens the cache of a key, made anew when there is none to trust. One at a time per key and machine. */
  static async open(options: {
    workingDirectory: string;
    /** Name of its folder, safe in a path. */
    key: string;
    sourceUrl: string;
    signal: AbortSignal;
  }): Promise<BareCache> {
    const folder = join(options.workingDirectory, options.key);
    await fs.mkdir(folder, { recursive: true, mode: 0o700 });
    const prefix = createHash('sha256')
      .update(options.sourceUrl)
      .digest('hex')
      .slice(0, 12);
    const entries = await fs.readdir(folder);
    const usable = entries.find(
      name =>
        name.startsWith(`${prefix}-`) &&
        name.endsWith(suffix) &&
        !entries.includes(`${name}${busySuffix}`),
    );
    for (const name of entries) {
      if (name !== usable) await discard(join(folder, name));
    }
    const name =
      usable ?? `${prefix}-${randomBytes(6).toString('hex')}${suffix}`;
    const directory = join(folder, name);
    const marker = `${directory}${busySuffix}`;
    await fs.writeFile(marker, '');
    if (!usable) {
      await fs.mkdir(directory, { mode: 0o700 });
      await runGit(['init', '--quiet', '--bare', '--template='], {
        gitDirectory: directory,
        signal: options.signal,
      });
    }
    return new BareCache(directory, marker);
  }

  private constructor(readonly directory: string, readonly marker: string) {}

  /** The cache is whole: the next work starts from it. */
  async close(): Promise<void> {
    await fs.rm(this.marker, { force: true });
  }
}

async function discard(path: string): Promise<void> {
  try {
    await fs.rm(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // A Git process that outlived the portal may still write there; the next time tries again.
  }
}
