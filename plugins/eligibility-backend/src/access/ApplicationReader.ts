import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  type Entity,
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { ProjectRole } from '@cloud-pi-native/plugin-portal-common';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';

/** An application of the catalog. */
export interface Application {
  /** Entity reference. */
  ref: string;
  title: string;
  /** Entity reference of who owns it. */
  owner?: string;
}

/** The applications as people see them, and who works on them. */
export class ApplicationReader {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #projects: ProjectsService;

  static create(options: {
    auth: AuthService;
    catalog: CatalogService;
    projects: ProjectsService;
  }): ApplicationReader {
    return new ApplicationReader(options);
  }

  private constructor(options: Parameters<typeof ApplicationReader.create>[0]) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#projects = options.projects;
  }

  /**
   * An application that the catalog shows to who asks. Throws an `InputError` for what is no application, and a
   * `NotFoundError` for one that is hidden, as for one that does not exist.
   */
  async find(
    given: string,
    credentials: BackstageCredentials,
  ): Promise<Application> {
    const ref = applicationRef(given);
    const entity = await this.#catalog.getEntityByRef(ref, { credentials });
    if (!entity) {
      throw new NotFoundError(
        `There is no application ${given}, or it is not yours to see`,
      );
    }
    return toApplication(entity);
  }

  /** Those of some applications that the catalog shows to who asks, by reference. */
  async findAll(
    refs: readonly string[],
    credentials: BackstageCredentials,
  ): Promise<Map<string, Application>> {
    if (refs.length === 0) return new Map();
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs: [...refs] },
      { credentials },
    );
    return new Map(
      items.flatMap(entity =>
        entity ? [[stringifyEntityRef(entity), toApplication(entity)]] : [],
      ),
    );
  }

  /** An application, for what the portal does by itself. */
  async findForPortal(ref: string): Promise<Application | undefined> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const found = await this.findAll([ref], credentials);
    return found.get(ref);
  }

  /** The roles of somebody on the projects of each application, by its reference. */
  async rolesOf(userRef: string): Promise<Map<string, ProjectRole[]>> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const memberships = await this.#projects.getMemberships(userRef, {
      credentials,
    });
    const roles = new Map<string, ProjectRole[]>();
    await Promise.all(
      Object.entries(memberships).map(async ([slug, role]) => {
        const project = await this.#projects.getProject(slug, { credentials });
        if (!project) return;
        const { applicationRef: ref } = project;
        roles.set(ref, [...(roles.get(ref) ?? []), role]);
      }),
    );
    return roles;
  }

  /** Every member of every project of an application. */
  async membersOf(
    application: string,
  ): Promise<{ userRef: string; role: ProjectRole }[]> {
    const projects = await this.#projects.listAllProjects({
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    return projects
      .filter(project => project.applicationRef === application)
      .flatMap(({ members }) => members);
  }
}

/** The reference of an application in full. Throws an `InputError` for what is none. */
export function applicationRef(given: string): string {
  try {
    const parsed = parseEntityRef(given, {
      defaultKind: 'system',
      defaultNamespace: 'default',
    });
    if (parsed.kind.toLowerCase() === 'system') {
      return stringifyEntityRef(parsed);
    }
  } catch {
    // Said below, with an example.
  }
  throw new InputError(
    'application: give the reference of an application, such as system:default/vigie',
  );
}

function toApplication(entity: Entity): Application {
  const owner = entity.relations?.find(
    ({ type }) => type === RELATION_OWNED_BY,
  )?.targetRef;
  return {
    ref: stringifyEntityRef(entity),
    title: entity.metadata.title ?? entity.metadata.name,
    ...(owner !== undefined && { owner }),
  };
}
