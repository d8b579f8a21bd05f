import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { Forge } from '@cloud-pi-native/plugin-forge-node';
import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import type { MirrorsService } from '@cloud-pi-native/plugin-mirrors-node';
import type {
  ProjectRepository,
  ServiceStatus,
} from '@cloud-pi-native/plugin-projects-common';
import {
  textOfFailure,
  type DesiredProject,
  type ProjectProvisioner,
  type ProvisionerStep,
  type StepContext,
} from '@cloud-pi-native/plugin-projects-node';
import { FirstSync } from './FirstSync';
import {
  mirrorChange,
  needsFirstSync,
  type WantedMirror,
} from './mirrorChange';
import { mirrorsStatus } from './mirrorsStatus';

/**
 * A mirror for each repository that has a source in the primary chain, with its first sync. Mirrors of what leaves
 * the project are paused, and follow their source again when it comes back.
 *
 * @public
 */
export class MirrorsProvisioner implements ProjectProvisioner {
  static create(options: {
    auth: AuthService;
    forge: Pick<Forge, 'projectsRoot'>;
    mirrors: MirrorsService;
    /** Time between two looks at a sync under way, in milliseconds. Default: 500. */
    pollIntervalMs?: number;
  }): MirrorsProvisioner {
    return new MirrorsProvisioner(
      options.auth,
      options.forge,
      options.mirrors,
      FirstSync.create({
        mirrors: options.mirrors,
        pollIntervalMs: options.pollIntervalMs ?? 500,
      }),
    );
  }

  readonly service = 'mirrors';
  readonly after = ['gitlab'];

  private constructor(
    private readonly auth: AuthService,
    private readonly forge: Pick<Forge, 'projectsRoot'>,
    private readonly mirrors: MirrorsService,
    private readonly firstSync: FirstSync,
  ) {}

  async plan(project: DesiredProject): Promise<ProvisionerStep[]> {
    const credentials = await this.credentials();
    const steps = await Promise.all(
      wantedMirrors(project, this.forge.projectsRoot).map(async wanted => {
        const change = mirrorChange(
          await this.find(project, wanted.repository, credentials),
          wanted.mirror,
        );
        return change
          ? [{ key: wanted.key, change, target: wanted.target }]
          : [];
      }),
    );
    return steps.flat();
  }

  async apply(
    project: DesiredProject,
    step: ProvisionerStep,
    context: StepContext,
  ): Promise<void> {
    context.signal.throwIfAborted();
    const wanted = wantedMirrors(project, this.forge.projectsRoot).find(
      ({ key }) => key === step.key,
    );
    if (!wanted) {
      throw new InputError(
        `Mirrors have no step "${step.key}" for the project ${project.slug}`,
      );
    }
    const credentials = await this.credentials();
    if (wanted.mirror.rests) {
      const mirror = await this.find(project, wanted.repository, credentials);
      await this.pause(mirror, wanted.repository, context, credentials);
      return;
    }

    let mirror = await this.mirrors.ensureMirror(wanted.mirror.input, {
      credentials,
    });
    context.log('info', {
      fr: `Miroir de ${mirror.sourceUrl} en place.`,
      en: `Mirror of ${mirror.sourceUrl} set up.`,
    });
    if (mirror.state === 'paused') {
      mirror = await this.mirrors.setPaused(mirror.id, false, { credentials });
      context.log('info', {
        fr: 'Miroir remis en marche.',
        en: 'Mirror started again.',
      });
    }
    if (mirror.state === 'credentials-needed') {
      logCredentialsNeeded(mirror, context);
    } else if (needsFirstSync(mirror)) {
      await this.firstSync.run(mirror, context, credentials);
    }
  }

  async status(
    project: DesiredProject,
  ): Promise<Omit<ServiceStatus, 'service' | 'steps'>> {
    try {
      const credentials = await this.credentials();
      const repositories = project.repositories.filter(({ url }) => url);
      const mirrors = await Promise.all(
        repositories.map(async repository => ({
          repository: repository.name,
          mirror: await this.find(project, repository, credentials),
        })),
      );
      return mirrorsStatus(project, mirrors);
    } catch (error) {
      return { state: 'unknown', detail: textOfFailure(error), links: [] };
    }
  }

  private async credentials(): Promise<BackstageCredentials> {
    return this.auth.getOwnServiceCredentials();
  }

  private async find(
    project: DesiredProject,
    repository: Pick<ProjectRepository, 'name'>,
    credentials: BackstageCredentials,
  ): Promise<Mirror | undefined> {
    return this.mirrors.findMirror(project.slug, repository.name, {
      credentials,
    });
  }

  private async pause(
    mirror: Mirror | undefined,
    repository: Pick<ProjectRepository, 'name'>,
    context: StepContext,
    credentials: BackstageCredentials,
  ): Promise<void> {
    if (!mirror) {
      context.log('info', {
        fr: `${repository.name} n’a pas de miroir.`,
        en: `${repository.name} has no mirror.`,
      });
      return;
    }
    await this.mirrors.setPaused(mirror.id, true, { credentials });
    context.log('info', {
      fr: `Miroir de ${mirror.sourceUrl} en pause, ce qu’il a recopié est gardé.`,
      en: `Mirror of ${mirror.sourceUrl} paused, what it copied is kept.`,
    });
  }
}

interface RepositoryMirror {
  key: string;
  target: string;
  repository: ProjectRepository;
  mirror: WantedMirror;
}

function wantedMirrors(
  project: DesiredProject,
  projectsRoot: string,
): RepositoryMirror[] {
  const present = new Set(project.repositories.map(({ name }) => name));
  const former = project.removed.repositories.filter(
    ({ name }) => !present.has(name),
  );
  return [
    ...project.repositories.map(repository => ({ repository, removed: false })),
    ...former.map(repository => ({ repository, removed: true })),
  ].flatMap(({ repository, removed }): RepositoryMirror[] => {
    if (!repository.url) return [];
    const targetPath = `${projectsRoot}/${project.slug}/${repository.name}`;
    const base = {
      key: `mirror:${repository.name}`,
      target: `${repository.url} → ${targetPath}`,
      repository,
    };
    if (removed || project.lifecycle === 'archived') {
      const because = removed ? 'removed' : 'archived';
      return [{ ...base, mirror: { rests: true, because } }];
    }
    const input = {
      project: project.slug,
      repository: repository.name,
      sourceUrl: repository.url,
      targetPath,
      isPrivate: repository.isPrivate,
    };
    return [{ ...base, mirror: { rests: false, input } }];
  });
}

function logCredentialsNeeded(mirror: Mirror, context: StepContext): void {
  context.log('warning', {
    fr: `Identifiants attendus : un administrateur du projet les donne avec « Donner les identifiants d’un miroir », puis ${mirror.repository} se recopie.`,
    en: `Credentials awaited: an administrator of the project gives them with “Give the credentials of a mirror”, then ${mirror.repository} is copied.`,
  });
}
