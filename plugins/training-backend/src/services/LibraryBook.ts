import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { ServiceUnavailableError, stringifyError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  isSkillEntity,
  readSkill,
  type Skill,
} from '@cloud-pi-native/plugin-portal-common';
import {
  findLearningProblems,
  isLearningModuleEntity,
  isLearningPathEntity,
  readLearningModule,
  readLearningPath,
} from '@cloud-pi-native/plugin-training-common';
import { KnownLibrary } from './KnownLibrary';

/** How long the catalog is not asked again, in milliseconds. */
const lifetime = 30_000;
/** The same after it gave nothing. */
const restLifetime = 2_000;

/** The paths, the modules and the skills of the catalog. Who asks never waits for the catalog twice, and gets the same object until something changes. */
export class LibraryBook {
  readonly #options: Parameters<typeof LibraryBook.create>[0];
  #known?: KnownLibrary;
  #written = '';
  #until = 0;
  #reading?: Promise<KnownLibrary>;

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    logger: LoggerService;
  }): LibraryBook {
    return new LibraryBook(options);
  }

  private constructor(options: Parameters<typeof LibraryBook.create>[0]) {
    this.#options = options;
  }

  /** Throws a `ServiceUnavailableError` while the catalog has none: without modules every path would be finished. */
  async current(): Promise<KnownLibrary> {
    if (this.#known && Date.now() < this.#until) return this.#known;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#known ?? this.#reading;
  }

  async #read(): Promise<KnownLibrary> {
    const { auth, catalog } = this.#options;
    let entities: Entity[];
    try {
      ({ items: entities } = await catalog.getEntities(
        { filter: { kind: ['LearningPath', 'LearningModule', 'Skill'] } },
        { credentials: await auth.getOwnServiceCredentials() },
      ));
    } catch (error) {
      return this.#keep(stringifyError(error));
    }
    const content = {
      paths: this.#readAll(entities, isLearningPathEntity, readLearningPath),
      modules: this.#readAll(
        entities,
        isLearningModuleEntity,
        readLearningModule,
      ),
      skills: this.#readAll<Skill>(entities, isSkillEntity, readSkill),
    };
    if (content.modules.length === 0) return this.#keep('it has none');
    this.#until = Date.now() + lifetime;
    const written = JSON.stringify(content);
    if (!this.#known || written !== this.#written) {
      this.#known = KnownLibrary.of(content);
      this.#written = written;
      this.#report(this.#known);
    }
    return this.#known;
  }

  /** What is known stays, and the catalog is soon asked again. */
  #keep(reason: string): KnownLibrary {
    this.#until = Date.now() + restLifetime;
    const problem = `The catalog does not give the modules of the training: ${reason}`;
    if (!this.#known) throw new ServiceUnavailableError(problem);
    this.#options.logger.warn(problem);
    return this.#known;
  }

  /** Those that can be read, by title; one that cannot does not keep the others from being shown. */
  #readAll<T extends { title: string; ref: string }>(
    entities: readonly Entity[],
    isOfKind: (entity: Entity) => boolean,
    read: (entity: Entity) => T,
  ): T[] {
    return entities
      .filter(isOfKind)
      .flatMap(entity => {
        try {
          return [read(entity)];
        } catch (error) {
          this.#options.logger.warn(
            `Something of the catalog is left out of the training: ${stringifyError(
              error,
            )}`,
          );
          return [];
        }
      })
      .sort(
        (a, b) =>
          a.title.localeCompare(b.title, 'fr') || a.ref.localeCompare(b.ref),
      );
  }

  /** Content comes by pull requests that are checked; what passed all the same is said to who operates. */
  #report({ library, skills }: KnownLibrary): void {
    for (const problem of findLearningProblems(library, {
      skills: [...skills.keys()],
    })) {
      this.#options.logger.warn(`Training: ${problem}`);
    }
  }
}
