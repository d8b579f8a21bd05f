import { InputError } from '@backstage/errors';
import {
  projectGroupPath,
  type Forge,
} from '@cloud-pi-native/plugin-forge-node';
import type { ServiceStatus } from '@cloud-pi-native/plugin-projects-common';
import {
  textOfFailure,
  type DesiredProject,
  type ProjectProvisioner,
  type ProvisionerStep,
  type StepContext,
} from '@cloud-pi-native/plugin-projects-node';
import type { People } from '../people/People';
import { GroupPart } from './parts/GroupPart';
import { MemberPart } from './parts/MemberPart';
import { RepositoryPart } from './parts/RepositoryPart';
import { VariablesPart } from './parts/VariablesPart';
import { readCurrentGroup } from './parts/CurrentGroup';
import type { Part } from './parts/Part';

/**
 * The secondary forge: a group for the project, a repository for each of its repositories, an access level for each
 * of its members. Nothing is ever deleted: what leaves the project is archived, and what the portal does not know of
 * (a repository made by hand, a robot among the members) is left alone.
 *
 * @public
 */
export class GitLabProvisioner implements ProjectProvisioner {
  static create(options: { forge: Forge; people: People }): GitLabProvisioner {
    return new GitLabProvisioner(options.forge, options.people);
  }

  readonly service = 'gitlab';
  readonly after = [];

  private constructor(
    private readonly forge: Forge,
    private readonly people: People,
  ) {}

  async plan(project: DesiredProject): Promise<ProvisionerStep[]> {
    const parts = await this.partsOf(project);
    const current = await readCurrentGroup(
      this.forge,
      projectGroupPath(this.forge.projectsRoot, project.slug),
    );
    const planned = await Promise.all(
      parts.map(async part => ({ part, change: await part.plan(current) })),
    );
    return planned.flatMap(({ part, change }) =>
      change ? [{ key: part.key, change, target: part.target }] : [],
    );
  }

  async apply(
    project: DesiredProject,
    step: ProvisionerStep,
    context: StepContext,
  ): Promise<void> {
    context.signal.throwIfAborted();
    const parts = await this.partsOf(project);
    const part = parts.find(({ key }) => key === step.key);
    if (!part) {
      throw new InputError(
        `GitLab has no step "${step.key}" for the project ${project.slug}`,
      );
    }
    await part.apply(context);
  }

  async status(
    project: DesiredProject,
  ): Promise<Omit<ServiceStatus, 'service' | 'steps'>> {
    const path = projectGroupPath(this.forge.projectsRoot, project.slug);
    try {
      const group = await this.forge.findGroup(path);
      if (!group) return { state: 'absent', links: [] };
      const links = [{ title: 'GitLab', url: group.webUrl }];
      if (project.lifecycle === 'archived') {
        return { state: group.archived ? 'archived' : 'pending', links };
      }
      const pending = (await this.plan(project)).filter(
        ({ change }) => change !== 'keep',
      );
      const waiting = await this.withoutAccount(project, pending);
      const others = pending.filter(({ key }) => !waiting.includes(key));
      if (others.length > 0) {
        const targets = others.map(({ target }) => target).join(', ');
        return {
          state: 'pending',
          detail: {
            fr: `À mettre en place : ${targets}`,
            en: `To be set up: ${targets}`,
          },
          links,
        };
      }
      if (waiting.length > 0) {
        const names = waiting
          .map(key => key.replace(/^member:/, ''))
          .join(', ');
        return {
          state: 'waiting',
          detail: {
            fr: `Comptes GitLab attendus : ${names}`,
            en: `GitLab accounts awaited: ${names}`,
          },
          links,
        };
      }
      return { state: 'ready', links };
    } catch (error) {
      return { state: 'unknown', detail: textOfFailure(error), links: [] };
    }
  }

  private async partsOf(project: DesiredProject): Promise<Part[]> {
    const { forge } = this;
    const group = GroupPart.create({ forge, project });
    if (project.lifecycle === 'archived') return [group];

    const present = new Set(project.repositories.map(({ name }) => name));
    const formerRepositories = project.removed.repositories.filter(
      ({ name }) => !present.has(name),
    );
    const memberRefs = new Set(project.members.map(({ userRef }) => userRef));
    const formerMembers = project.removed.members.filter(
      ({ userRef }) => !memberRefs.has(userRef),
    );
    const members = [
      ...project.members.map(member => ({ member, removed: false })),
      ...formerMembers.map(member => ({ member, removed: true })),
    ];
    const people = await this.people.identify(
      members.map(({ member }) => member.userRef),
    );
    return [
      group,
      VariablesPart.create({ forge, project }),
      ...project.repositories.map(repository =>
        RepositoryPart.create({ forge, project, repository, removed: false }),
      ),
      ...members.map(({ member, removed }, index) =>
        MemberPart.create({
          forge,
          project,
          member,
          person: people[index],
          removed,
        }),
      ),
      ...formerRepositories.map(repository =>
        RepositoryPart.create({ forge, project, repository, removed: true }),
      ),
    ];
  }

  /** Keys of the pending members that have no account on the forge yet. */
  private async withoutAccount(
    project: DesiredProject,
    pending: readonly ProvisionerStep[],
  ): Promise<string[]> {
    const keys = new Set(pending.map(({ key }) => key));
    const people = await this.people.identify(
      project.members.map(({ userRef }) => userRef),
    );
    const checked = await Promise.all(
      people
        .map(person => ({ person, key: `member:${person.username}` }))
        .filter(({ key }) => keys.has(key))
        .map(async ({ person, key }) => ({
          key,
          account: await this.forge.findPerson(person),
        })),
    );
    return checked.filter(({ account }) => !account).map(({ key }) => key);
  }
}
