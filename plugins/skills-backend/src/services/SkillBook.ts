import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import {
  NotFoundError,
  ServiceUnavailableError,
  stringifyError,
} from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { readSkill, type Skill } from '@cloud-pi-native/plugin-portal-common';
import { sortSkills } from '@cloud-pi-native/plugin-skills-common';

/** How long the catalog is not asked again, in milliseconds. */
const lifetime = 30_000;
/** The same after it gave nothing. */
const restLifetime = 2_000;

/** The skills of the catalog, in the order in which they are shown. */
export class SkillBook {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #logger: LoggerService;
  #known?: readonly Skill[];
  #until = 0;
  #reading?: Promise<readonly Skill[]>;

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    logger: LoggerService;
  }): SkillBook {
    return new SkillBook(options);
  }

  private constructor(options: Parameters<typeof SkillBook.create>[0]) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#logger = options.logger;
  }

  /**
   * Throws a `ServiceUnavailableError` while the catalog has none: without skills every team would be ready. Who asks
   * waits for the catalog only the first time.
   */
  async current(): Promise<readonly Skill[]> {
    if (this.#known && Date.now() < this.#until) return this.#known;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#known ?? this.#reading;
  }

  /** A skill by its name or reference. Throws a `NotFoundError` for one that the catalog does not have. */
  async find(nameOrRef: string): Promise<Skill> {
    const skills = await this.current();
    const wanted = nameOrRef.toLowerCase();
    const found = skills.find(
      ({ name, ref }) => name === wanted || ref === wanted,
    );
    if (!found) {
      throw new NotFoundError(
        `There is no skill '${nameOrRef}'; names are such as ${skills[0].name}`,
      );
    }
    return found;
  }

  async #read(): Promise<readonly Skill[]> {
    let entities: Entity[];
    try {
      ({ items: entities } = await this.#catalog.getEntities(
        { filter: { kind: 'Skill' } },
        { credentials: await this.#auth.getOwnServiceCredentials() },
      ));
    } catch (error) {
      return this.#keep(stringifyError(error));
    }
    const items = sortSkills(entities.flatMap(entity => this.#skillOf(entity)));
    if (items.length === 0) return this.#keep('it has none');
    this.#until = Date.now() + lifetime;
    this.#known = items;
    return items;
  }

  /** What is known stays, and the catalog is soon asked again. */
  #keep(reason: string): readonly Skill[] {
    this.#until = Date.now() + restLifetime;
    const problem = `The catalog does not give the skills: ${reason}`;
    if (!this.#known) throw new ServiceUnavailableError(problem);
    this.#logger.warn(problem);
    return this.#known;
  }

  /** A skill that cannot be read does not keep the others from being shown. */
  #skillOf(entity: Entity): Skill[] {
    try {
      return [readSkill(entity)];
    } catch (error) {
      this.#logger.warn(
        `A skill of the catalog is left out: ${stringifyError(error)}`,
      );
      return [];
    }
  }
}
