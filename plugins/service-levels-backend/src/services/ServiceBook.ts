import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import {
  InputError,
  NotFoundError,
  ServiceUnavailableError,
  stringifyError,
} from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  readServiceLevel,
  type ServiceLevel,
  serviceCategories,
} from '@cloud-pi-native/plugin-service-levels-common';

/** How long the catalog is not asked again, in milliseconds. */
const lifetime = 30_000;
/** The same after it gave nothing. */
const restLifetime = 2_000;

/** The services of the catalog, in the order of the screens. Who asks never waits for the catalog twice. */
export class ServiceBook {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #logger: LoggerService;
  #known?: readonly ServiceLevel[];
  #until = 0;
  #reading?: Promise<readonly ServiceLevel[]>;

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    logger: LoggerService;
  }): ServiceBook {
    return new ServiceBook(options);
  }

  private constructor(options: Parameters<typeof ServiceBook.create>[0]) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#logger = options.logger;
  }

  /** Throws a `ServiceUnavailableError` while the catalog has none. */
  async current(): Promise<readonly ServiceLevel[]> {
    if (this.#known && Date.now() < this.#until) return this.#known;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#known ?? this.#reading;
  }

  /** Throws a `NotFoundError` for a name that no service has. */
  async find(name: string): Promise<ServiceLevel> {
    const found = (await this.current()).find(service => service.name === name);
    if (!found) throw new NotFoundError(`There is no service ${name}`);
    return found;
  }

  /** Throws an `InputError`, which names the field, for a name that no service has. */
  async require(names: readonly string[], field: string): Promise<void> {
    const services = await this.current();
    const unknown = names.filter(
      name => !services.some(service => service.name === name),
    );
    if (unknown.length > 0) {
      throw new InputError(
        `${field}: there is no service ${unknown.join(
          ', ',
        )}; services are ${services.map(({ name }) => name).join(', ')}`,
      );
    }
  }

  async #read(): Promise<readonly ServiceLevel[]> {
    let services: ServiceLevel[];
    try {
      services = await this.#readCatalog();
    } catch (error) {
      return this.#keep(stringifyError(error));
    }
    if (services.length === 0) return this.#keep('it has none yet');
    this.#until = Date.now() + lifetime;
    this.#known = services.sort(compareServices);
    return this.#known;
  }

  async #readCatalog(): Promise<ServiceLevel[]> {
    const { items } = await this.#catalog.getEntities(
      { filter: { kind: 'ServiceLevel' } },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return items.flatMap(entity => {
      try {
        return [readServiceLevel(entity)];
      } catch (error) {
        // One that cannot be read does not keep the others from being shown.
        this.#logger.warn(
          `A service of the catalog is left out: ${stringifyError(error)}`,
        );
        return [];
      }
    });
  }

  /** What is known stays, and the catalog is soon asked again. */
  #keep(reason: string): readonly ServiceLevel[] {
    this.#until = Date.now() + restLifetime;
    const problem = `The catalog does not give the services of the offer: ${reason}`;
    if (!this.#known) throw new ServiceUnavailableError(problem);
    this.#logger.warn(problem);
    return this.#known;
  }
}

function compareServices(one: ServiceLevel, other: ServiceLevel): number {
  return (
    serviceCategories.indexOf(one.category) -
      serviceCategories.indexOf(other.category) ||
    one.title.fr.localeCompare(other.title.fr, 'fr')
  );
}
