import {
  projectRepositoryPath,
  type Forge,
  type ForgeRepository,
} from '@cloud-pi-native/plugin-forge-node';
import type {
  ProjectRepository,
  StepChange,
} from '@cloud-pi-native/plugin-projects-common';
import type {
  DesiredProject,
  StepContext,
} from '@cloud-pi-native/plugin-projects-node';
import { repositorySettings } from '../gitlabNames';
import type { CurrentGroup } from './CurrentGroup';
import type { Part } from './Part';

/** A repository of the project; archived, and never deleted, once it left the project. */
export class RepositoryPart implements Part {
  static create(options: {
    forge: Forge;
    project: DesiredProject;
    repository: ProjectRepository;
    removed: boolean;
  }): RepositoryPart {
    const { forge, project, repository, removed } = options;
    return new RepositoryPart(
      forge,
      projectRepositoryPath(forge.projectsRoot, project.slug, repository.name),
      repository,
      removed,
    );
  }

  readonly key: string;

  private constructor(
    private readonly forge: Forge,
    readonly target: string,
    private readonly repository: ProjectRepository,
    private readonly removed: boolean,
  ) {
    this.key = `repository:${repository.name}`;
  }

  async plan(
    current: CurrentGroup | undefined,
  ): Promise<StepChange | undefined> {
    const existing = current && (await this.forge.findRepository(this.target));
    if (this.removed) {
      // Restoring a group brings back all that is in it, so that what had left the project leaves again.
      const stays = existing && (!existing.archived || current?.group.archived);
      return stays ? 'remove' : undefined;
    }
    if (!existing) return 'create';
    return this.isAsWanted(existing) ? 'keep' : 'update';
  }

  async apply(context: StepContext): Promise<void> {
    const existing = await this.forge.findRepository(this.target);
    if (this.removed) {
      if (!existing) {
        context.log('info', {
          fr: `Dépôt ${this.target} absent : rien à archiver.`,
          en: `No repository ${this.target}: nothing to archive.`,
        });
        return;
      }
      await this.forge.setRepositoryArchived(this.target, true);
      context.log('info', {
        fr: `Dépôt ${this.target} archivé, son contenu est gardé.`,
        en: `Repository ${this.target} archived, its content is kept.`,
      });
      return;
    }
    if (existing?.archived) {
      await this.forge.setRepositoryArchived(this.target, false);
      context.log('info', {
        fr: `Dépôt ${this.target} remis en service.`,
        en: `Repository ${this.target} brought back.`,
      });
    }
    const { changed } = await this.forge.ensureRepository(
      this.target,
      repositorySettings(this.repository),
    );
    if (!changed) {
      context.log('info', {
        fr: `Dépôt ${this.target} déjà en place.`,
        en: `Repository ${this.target} already there.`,
      });
    } else if (existing) {
      context.log('info', {
        fr: `Dépôt ${this.target} mis à jour.`,
        en: `Repository ${this.target} updated.`,
      });
    } else {
      context.log('info', {
        fr: `Dépôt ${this.target} créé.`,
        en: `Repository ${this.target} created.`,
      });
    }
  }

  private isAsWanted(existing: ForgeRepository): boolean {
    const wanted = repositorySettings(this.repository);
    return (
      // Not the default branch: once the repository has commits it follows the source, or what its team chose.
      !existing.archived &&
      wanted.topics.every(topic => existing.topics.includes(topic)) &&
      (wanted.ciConfigPath === undefined ||
        existing.ciConfigPath === wanted.ciConfigPath)
    );
  }
}
