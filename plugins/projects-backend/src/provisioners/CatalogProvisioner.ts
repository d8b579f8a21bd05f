import { setTimeout as sleep } from 'timers/promises';
import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import { BilingualError } from '@cloud-pi-native/plugin-portal-common';
import {
  type ServiceStatus,
  listProjectEntityRefs,
  projectEntityRefs,
} from '@cloud-pi-native/plugin-projects-common';
import {
  type DesiredProject,
  type ProjectChangedEvent,
  type ProjectProvisioner,
  type ProvisionerStep,
  type StepContext,
  projectsTopic,
} from '@cloud-pi-native/plugin-projects-node';

const pollMilliseconds = 250;
/** The announcement is repeated, in case the catalog was starting when it came. */
const announceMilliseconds = 5_000;

/**
 * Publishes the project in the catalog: announces that it changed, and waits until the catalog shows its team, its
 * application, its components and its environments. The entity provider of the catalog does the rest.
 */
export class CatalogProvisioner implements ProjectProvisioner {
  readonly service = 'catalog';
  /** The catalog shows what is there, so that it comes after what it shows. */
  readonly after = ['gitlab', 'gitops', 'mirrors'];
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #events: EventsService;
  readonly #timeoutMilliseconds: number;

  static create(options: {
    catalog: CatalogService;
    auth: AuthService;
    events: EventsService;
    timeoutMilliseconds: number;
  }): CatalogProvisioner {
    return new CatalogProvisioner(options);
  }

  private constructor(
    options: Parameters<typeof CatalogProvisioner.create>[0],
  ) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#events = options.events;
    this.#timeoutMilliseconds = options.timeoutMilliseconds;
  }

  async plan(project: DesiredProject): Promise<ProvisionerStep[]> {
    const wanted = refsOf(project);
    const shown = await this.#shown(wanted);
    return [
      {
        key: 'entities',
        // What an entity says may have changed even when all of them are there.
        change: shown.size === 0 ? 'create' : 'update',
        target: wanted.join(', '),
      },
    ];
  }

  async apply(
    project: DesiredProject,
    _step: ProvisionerStep,
    context: StepContext,
  ): Promise<void> {
    const wanted = refsOf(project);
    const unwanted = removedRefsOf(project, wanted);
    const deadline = Date.now() + this.#timeoutMilliseconds;
    let announceAt = 0;
    for (;;) {
      if (Date.now() >= announceAt) {
        await this.#announce(project.slug);
        announceAt = Date.now() + announceMilliseconds;
      }
      const shown = await this.#shown([...wanted, ...unwanted]);
      const missing = wanted.filter(ref => !shown.has(ref));
      const stale = unwanted.filter(ref => shown.has(ref));
      if (missing.length === 0 && stale.length === 0) {
        context.log('info', {
          fr: `Le catalogue montre ${wanted.join(', ')}.`,
          en: `The catalog shows ${wanted.join(', ')}.`,
        });
        return;
      }
      if (Date.now() >= deadline) throw this.#tooLate(missing, stale);
      await sleep(pollMilliseconds, undefined, { signal: context.signal });
    }
  }

  async status(
    project: DesiredProject,
  ): Promise<Omit<ServiceStatus, 'service' | 'steps'>> {
    const wanted = refsOf(project);
    const shown = await this.#shown(wanted);
    const missing = wanted.filter(ref => !shown.has(ref));
    if (shown.size === 0) return { state: 'absent', links: [] };
    if (missing.length > 0) {
      return {
        state: 'waiting',
        detail: {
          fr: `Le catalogue ne montre pas encore ${missing.join(', ')}`,
          en: `The catalog does not show ${missing.join(', ')} yet`,
        },
        links: [],
      };
    }
    return {
      state: project.lifecycle === 'archived' ? 'archived' : 'ready',
      links: [],
    };
  }

  async #announce(slug: string): Promise<void> {
    const eventPayload: ProjectChangedEvent = { slug };
    await this.#events.publish({ topic: projectsTopic, eventPayload });
  }

  async #shown(entityRefs: string[]): Promise<Set<string>> {
    const { items } = await this.#catalog.getEntitiesByRefs(
      {
        entityRefs,
        fields: ['kind', 'metadata.namespace', 'metadata.name'],
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    return new Set(entityRefs.filter((_, index) => items[index]));
  }

  #tooLate(missing: string[], stale: string[]): BilingualError {
    const seconds = this.#timeoutMilliseconds / 1000;
    const missed = missing.join(', ');
    const kept = stale.join(', ');
    const fr = [
      ...(missed ? [`ne montre pas ${missed}`] : []),
      ...(kept ? [`montre encore ${kept}`] : []),
    ].join(' et ');
    const en = [
      ...(missed ? [`does not show ${missed}`] : []),
      ...(kept ? [`still shows ${kept}`] : []),
    ].join(' and ');
    return new BilingualError({
      fr: `Le catalogue ${fr} après ${seconds} secondes ; cherchez le fournisseur « projects » dans le journal du catalogue, puis rejouez`,
      en: `The catalog ${en} after ${seconds} seconds; look for the projects provider in the log of the catalog backend, then retry`,
    });
  }
}

function refsOf(project: DesiredProject): string[] {
  return listProjectEntityRefs(projectEntityRefs(project, project.lifecycle));
}

/** Components and environments of what was taken out of the project, or that do not run any more. */
function removedRefsOf(
  project: DesiredProject,
  wanted: readonly string[],
): string[] {
  const { components, environments } = projectEntityRefs({
    ...project,
    repositories: project.removed.repositories,
    environments: [...project.environments, ...project.removed.environments],
  });
  return [...Object.values(components), ...Object.values(environments)].filter(
    ref => !wanted.includes(ref),
  );
}
