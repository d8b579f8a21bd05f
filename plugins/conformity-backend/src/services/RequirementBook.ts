import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { ServiceUnavailableError, stringifyError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type CheckDescription,
  compareRequirementKeys,
  readRequirement,
  type Requirement,
} from '@cloud-pi-native/plugin-conformity-common';
import { KnownRequirements } from '../table/KnownRequirements';

/** How long the catalog is not asked again, in milliseconds. */
const lifetime = 30_000;
/** The same after it gave nothing. */
const restLifetime = 2_000;

/** The requirements of the catalog. Who asks never waits for the catalog twice, and gets the same object until something changes. */
export class RequirementBook {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #logger: LoggerService;
  readonly #checks: readonly CheckDescription[];
  #known?: KnownRequirements;
  #written = '';
  #until = 0;
  #reading?: Promise<KnownRequirements>;

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    logger: LoggerService;
    checks: readonly CheckDescription[];
  }): RequirementBook {
    return new RequirementBook(options);
  }

  private constructor(options: Parameters<typeof RequirementBook.create>[0]) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#logger = options.logger;
    this.#checks = options.checks;
  }

  /** Throws a `ServiceUnavailableError` while the catalog has none: without requirements everything would be met. */
  async current(): Promise<KnownRequirements> {
    if (this.#known && Date.now() < this.#until) return this.#known;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    if (!this.#known) return this.#reading;
    return this.#known;
  }

  async #read(): Promise<KnownRequirements> {
    let entities: Entity[];
    try {
      ({ items: entities } = await this.#catalog.getEntities(
        { filter: { kind: 'Requirement' } },
        { credentials: await this.#auth.getOwnServiceCredentials() },
      ));
    } catch (error) {
      return this.#keep(stringifyError(error));
    }
    const items = entities
      .flatMap(entity => this.#requirementOf(entity))
      .sort((a, b) => compareRequirementKeys(a.key, b.key));
    if (items.length === 0) return this.#keep('it has none');
    this.#until = Date.now() + lifetime;
    const written = JSON.stringify(items);
    if (!this.#known || written !== this.#written) {
      this.#known = KnownRequirements.create(items, this.#checks);
      this.#written = written;
    }
    return this.#known;
  }

  /** What is known stays, and the catalog is soon asked again. */
  #keep(reason: string): KnownRequirements {
    this.#until = Date.now() + restLifetime;
    const problem = `The catalog does not give the requirements of the CCT: ${reason}`;
    if (!this.#known) throw new ServiceUnavailableError(problem);
    this.#logger.warn(problem);
    return this.#known;
  }

  /** A requirement that cannot be read does not keep the others from being shown. */
  #requirementOf(entity: Entity): Requirement[] {
    try {
      return [readRequirement(entity)];
    } catch (error) {
      this.#logger.warn(
        `A requirement of the catalog is left out: ${stringifyError(error)}`,
      );
      return [];
    }
  }
}
