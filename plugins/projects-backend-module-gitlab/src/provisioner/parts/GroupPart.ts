import {
  projectGroupPath,
  type Forge,
} from '@cloud-pi-native/plugin-forge-node';
import type { StepChange } from '@cloud-pi-native/plugin-projects-common';
import type {
  DesiredProject,
  StepContext,
} from '@cloud-pi-native/plugin-projects-node';
import type { CurrentGroup } from './CurrentGroup';
import type { Part } from './Part';

/** The group of the project, with everything in it archived while the project is. */
export class GroupPart implements Part {
  static create(options: { forge: Forge; project: DesiredProject }): GroupPart {
    return new GroupPart(options.forge, options.project);
  }

  readonly key = 'group';
  readonly target: string;

  private constructor(
    private readonly forge: Forge,
    private readonly project: DesiredProject,
  ) {
    this.target = projectGroupPath(forge.projectsRoot, project.slug);
  }

  async plan(
    current: CurrentGroup | undefined,
  ): Promise<StepChange | undefined> {
    const archived = this.project.lifecycle === 'archived';
    if (!current) return archived ? undefined : 'create';
    if (current.group.archived !== archived) return 'update';
    const describedOtherwise =
      current.group.description !== this.project.description;
    return describedOtherwise && !archived ? 'update' : 'keep';
  }

  async apply(context: StepContext): Promise<void> {
    if (this.project.lifecycle === 'archived') {
      await this.archive(context);
      return;
    }
    const existing = await this.forge.findGroup(this.target);
    if (existing?.archived) {
      await this.forge.setGroupArchived(this.target, false);
      context.log('info', {
        fr: `Groupe ${this.target} remis en service.`,
        en: `Group ${this.target} brought back.`,
      });
    }
    const { changed } = await this.forge.ensureGroup(this.target, {
      description: this.project.description,
    });
    if (!changed) {
      context.log('info', {
        fr: `Groupe ${this.target} déjà en place.`,
        en: `Group ${this.target} already there.`,
      });
    } else if (existing) {
      context.log('info', {
        fr: `Groupe ${this.target} mis à jour.`,
        en: `Group ${this.target} updated.`,
      });
    } else {
      context.log('info', {
        fr: `Groupe ${this.target} créé.`,
        en: `Group ${this.target} created.`,
      });
    }
  }

  private async archive(context: StepContext): Promise<void> {
    if (!(await this.forge.findGroup(this.target))) {
      context.log('info', {
        fr: `Groupe ${this.target} absent : rien à archiver.`,
        en: `No group ${this.target}: nothing to archive.`,
      });
      return;
    }
    const { changed } = await this.forge.setGroupArchived(this.target, true);
    context.log(
      'info',
      changed
        ? {
            fr: `Groupe ${this.target} archivé : les dépôts restent lisibles, plus rien ne s’y écrit.`,
            en: `Group ${this.target} archived: its repositories can still be read, and nothing is written to them any more.`,
          }
        : {
            fr: `Groupe ${this.target} déjà archivé.`,
            en: `Group ${this.target} already archived.`,
          },
    );
  }
}
