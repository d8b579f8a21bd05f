import {
  projectGroupPath,
  type CiVariable,
  type Forge,
} from '@cloud-pi-native/plugin-forge-node';
import type { StepChange } from '@cloud-pi-native/plugin-projects-common';
import type {
  DesiredProject,
  StepContext,
} from '@cloud-pi-native/plugin-projects-node';
import { groupVariables } from '../gitlabNames';
import type { CurrentGroup } from './CurrentGroup';
import type { Part } from './Part';

/** CI variables that every job of the project can read. */
export class VariablesPart implements Part {
  static create(options: {
    forge: Forge;
    project: DesiredProject;
  }): VariablesPart {
    return new VariablesPart(
      options.forge,
      projectGroupPath(options.forge.projectsRoot, options.project.slug),
      groupVariables(options.project),
    );
  }

  readonly key = 'variables';
  readonly target: string;

  private constructor(
    private readonly forge: Forge,
    private readonly group: string,
    private readonly wanted: CiVariable[],
  ) {
    this.target = `${group} (${wanted.map(({ key }) => key).join(', ')})`;
  }

  async plan(current: CurrentGroup | undefined): Promise<StepChange> {
    if (!current) return 'create';
    const values = new Map(
      current.variables.map(({ key, value }) => [key, value]),
    );
    const known = this.wanted.filter(({ key }) => values.has(key));
    if (known.length === 0) return 'create';
    return this.wanted.every(({ key, value }) => values.get(key) === value)
      ? 'keep'
      : 'update';
  }

  async apply(context: StepContext): Promise<void> {
    for (const variable of this.wanted) {
      context.signal.throwIfAborted();
      const { changed } = await this.forge.ensureGroupVariable(
        this.group,
        variable,
      );
      context.log(
        'info',
        changed
          ? {
              fr: `Variable ${variable.key} posée.`,
              en: `Variable ${variable.key} set.`,
            }
          : {
              fr: `Variable ${variable.key} déjà en place.`,
              en: `Variable ${variable.key} already set.`,
            },
      );
    }
  }
}
