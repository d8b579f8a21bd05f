import { InputError } from '@backstage/errors';
import type {
  Forge,
  ForgeRepository,
} from '@cloud-pi-native/plugin-forge-node';
import type { ServiceStatus } from '@cloud-pi-native/plugin-projects-common';
import {
  textOfFailure,
  type DesiredProject,
  type ProjectProvisioner,
  type ProvisionerStep,
  type StepContext,
} from '@cloud-pi-native/plugin-projects-node';
import type { ArgoCdOptions } from '../values';
import {
  desiredFiles,
  forgeAddresses,
  formerFiles,
  zonesOf,
  type DesiredFile,
  type FormerFile,
} from './desiredFiles';
import { ZoneRepository } from './ZoneRepository';

/**
 * The desired state of the environments: one `values.yaml` each, in the repository of their zone. Git is the only way
 * to a cluster, and its history keeps what is taken away.
 *
 * @public
 */
export class GitOpsProvisioner implements ProjectProvisioner {
  static create(options: {
    forge: Forge;
    argoCd: ArgoCdOptions;
  }): GitOpsProvisioner {
    return new GitOpsProvisioner(options.forge, options.argoCd);
  }

  readonly service = 'gitops';
  readonly after = ['gitlab'];

  private constructor(
    private readonly forge: Forge,
    private readonly argoCd: ArgoCdOptions,
  ) {}

  async plan(project: DesiredProject): Promise<ProvisionerStep[]> {
    const zones = await this.findZones(project);
    const steps: ProvisionerStep[] = [];
    for (const [zone, repository] of zones) {
      // A zone that only former environments name, and that has no repository, holds nothing to take away.
      if (!desiredFiles(project).some(file => file.zone === zone)) continue;
      steps.push({
        key: `zone:${zone}`,
        change: repository ? 'keep' : 'create',
        target: this.zone(zone).path,
      });
    }
    const desired = await Promise.all(
      desiredFiles(project).map(file =>
        this.planDesired(project, file, zones.get(file.zone)),
      ),
    );
    const former = await Promise.all(
      formerFiles(project).map(file =>
        this.planFormer(file, zones.get(file.zone)),
      ),
    );
    return [...steps, ...desired, ...former.flat()];
  }

  async apply(
    project: DesiredProject,
    step: ProvisionerStep,
    context: StepContext,
  ): Promise<void> {
    context.signal.throwIfAborted();
    const zone = zonesOf(project).find(name => `zone:${name}` === step.key);
    if (zone) {
      await this.zone(zone).ensure(context);
      return;
    }
    const desired = desiredFiles(project).find(({ key }) => key === step.key);
    if (desired) {
      await this.write(project, desired, context);
      return;
    }
    const former = formerFiles(project).find(({ key }) => key === step.key);
    if (former) {
      await this.remove(former, context);
      return;
    }
    throw new InputError(
      `GitOps has no step "${step.key}" for the project ${project.slug}`,
    );
  }

  async status(
    project: DesiredProject,
  ): Promise<Omit<ServiceStatus, 'service' | 'steps'>> {
    try {
      const zones = await this.findZones(project);
      const links = desiredFiles(project).flatMap(file => {
        const repository = zones.get(file.zone);
        return repository
          ? [
              {
                title: `${file.environment.name} (${file.zone})`,
                url: `${repository.webUrl}/-/blob/main/${file.path}`,
              },
            ]
          : [];
      });
      const pending = (await this.plan(project)).filter(
        ({ change }) => change !== 'keep',
      );
      if (pending.length > 0) {
        const targets = pending.map(({ target }) => target).join(', ');
        const written = links.length > 0 || project.lifecycle === 'archived';
        return {
          state: written ? 'pending' : 'absent',
          detail: {
            fr: `À mettre en place : ${targets}`,
            en: `To be set up: ${targets}`,
          },
          links,
        };
      }
      if (project.lifecycle === 'archived') return { state: 'archived', links };
      return project.environments.length > 0
        ? { state: 'ready', links }
        : {
            state: 'ready',
            detail: { fr: 'Aucun environnement', en: 'No environment' },
            links,
          };
    } catch (error) {
      return { state: 'unknown', detail: textOfFailure(error), links: [] };
    }
  }

  private zone(zone: string): ZoneRepository {
    return ZoneRepository.create({ forge: this.forge, zone });
  }

  private async findZones(
    project: DesiredProject,
  ): Promise<Map<string, ForgeRepository | undefined>> {
    const found = await Promise.all(
      zonesOf(project).map(
        async zone => [zone, await this.zone(zone).find()] as const,
      ),
    );
    return new Map(found);
  }

  private async planDesired(
    project: DesiredProject,
    file: DesiredFile,
    repository: ForgeRepository | undefined,
  ): Promise<ProvisionerStep> {
    const target = `${this.zone(file.zone).path}/${file.path}`;
    const current = repository && (await this.zone(file.zone).read(file.path));
    if (repository === undefined || current === undefined) {
      return { key: file.key, change: 'create', target };
    }
    const wanted = file.content(
      this.argoCd,
      forgeAddresses(this.forge.projectsRoot, project, repository),
    );
    const change = current === wanted ? 'keep' : 'update';
    return { key: file.key, change, target };
  }

  private async planFormer(
    file: FormerFile,
    repository: ForgeRepository | undefined,
  ): Promise<ProvisionerStep[]> {
    const zone = this.zone(file.zone);
    if (!repository || (await zone.read(file.path)) === undefined) return [];
    return [
      { key: file.key, change: 'remove', target: `${zone.path}/${file.path}` },
    ];
  }

  private async write(
    project: DesiredProject,
    file: DesiredFile,
    context: StepContext,
  ): Promise<void> {
    const zone = this.zone(file.zone);
    // Also when the step of the zone was done: someone may have taken the repository away since.
    const repository = await zone.ensure(context);
    const content = file.content(
      this.argoCd,
      forgeAddresses(this.forge.projectsRoot, project, repository),
    );
    const { name } = file.environment;
    const { commit } = await zone.commit(
      `${project.slug} : environnement ${name}`,
      [{ path: file.path, content }],
    );
    context.log(
      'info',
      commit
        ? {
            fr: `État désiré de ${name} écrit dans ${zone.path} (${short(
              commit,
            )}).`,
            en: `Desired state of ${name} written to ${zone.path} (${short(
              commit,
            )}).`,
          }
        : {
            fr: `État désiré de ${name} déjà à jour dans ${zone.path}.`,
            en: `Desired state of ${name} already up to date in ${zone.path}.`,
          },
    );
  }

  private async remove(file: FormerFile, context: StepContext): Promise<void> {
    const zone = this.zone(file.zone);
    if (!(await zone.find())) {
      context.log('info', {
        fr: `${zone.path} absent : rien à retirer.`,
        en: `No ${zone.path}: nothing to take away.`,
      });
      return;
    }
    const { commit } = await zone.commit(
      `${file.slug} : retrait de l'environnement ${file.environment.name}`,
      [{ path: file.path, content: undefined }],
    );
    context.log(
      'info',
      commit
        ? {
            fr: `${file.path} retiré de ${zone.path} (${short(
              commit,
            )}) ; l’historique Git le garde.`,
            en: `${file.path} taken out of ${zone.path} (${short(
              commit,
            )}); the Git history keeps it.`,
          }
        : {
            fr: `${file.path} n’est plus dans ${zone.path}.`,
            en: `${file.path} is not in ${zone.path} any more.`,
          },
    );
  }
}

function short(commit: string): string {
  return commit.slice(0, 8);
}
