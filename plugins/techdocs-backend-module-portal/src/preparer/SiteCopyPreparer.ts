import { cp, mkdtemp, realpath } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
import type { Entity } from '@backstage/catalog-model';
import { NotModifiedError } from '@backstage/errors';
import type {
  PreparerBase,
  PreparerOptions,
  PreparerResponse,
} from '@backstage/plugin-techdocs-node';
import { readSite } from './readSite';

/**
 * Prepares the documentation that lies in folders beside the portal. The stock preparer hands out the folder itself,
 * whose configuration the generator then writes anew, and never knows that nothing has changed. This one hands out a
 * copy, and only of a site that is not the one built last.
 */
export class SiteCopyPreparer implements PreparerBase {
  readonly #original: PreparerBase;
  readonly #requireGenerator: () => Promise<void>;

  static create(options: {
    /** Finds the folder of an entity, or reads it from its repository. */
    original: PreparerBase;
    /** Throws when nothing could be built anyway. */
    requireGenerator: () => Promise<void>;
  }): SiteCopyPreparer {
    return new SiteCopyPreparer(options);
  }

  private constructor(options: Parameters<typeof SiteCopyPreparer.create>[0]) {
    this.#original = options.original;
    this.#requireGenerator = options.requireGenerator;
  }

  /** What is prepared is a copy, here and from a repository. */
  shouldCleanPreparedDirectory(): boolean {
    return true;
  }

  /** Throws a `NotModifiedError` when `etag` is that of the site as it is. */
  async prepare(
    entity: Entity,
    options?: PreparerOptions,
  ): Promise<PreparerResponse> {
    const { preparedDir, etag } = await this.#original.prepare(entity, options);
    if (etag !== '') {
      await this.#requireGenerator();
      return { preparedDir, etag };
    }
    const { parts, fingerprint } = await readSite(preparedDir);
    if (fingerprint === options?.etag) {
      throw new NotModifiedError(`The site in ${preparedDir} has not changed`);
    }
    await this.#requireGenerator();
    const copy = await mkdtemp(
      join(await realpath(tmpdir()), 'portal-documentation-'),
    );
    for (const part of parts) {
      await cp(join(preparedDir, part), join(copy, part), { recursive: true });
    }
    return { preparedDir: copy, etag: fingerprint };
  }
}
