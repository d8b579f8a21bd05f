import {
  projectGroupPath,
  type Forge,
  type ForgePerson,
} from '@cloud-pi-native/plugin-forge-node';
import {
  gitlabAccessLevelOf,
  gitlabAccessLevels,
  type GitLabAccessLevel,
} from '@cloud-pi-native/plugin-portal-common';
import type {
  ProjectMember,
  StepChange,
} from '@cloud-pi-native/plugin-projects-common';
import type {
  DesiredProject,
  StepContext,
} from '@cloud-pi-native/plugin-projects-node';
import type { CurrentGroup } from './CurrentGroup';
import type { Part } from './Part';

/** A member of the project, with the access level that their role gives. */
export class MemberPart implements Part {
  static create(options: {
    forge: Forge;
    project: DesiredProject;
    member: ProjectMember;
    person: ForgePerson;
    removed: boolean;
  }): MemberPart {
    const { forge, project, member, person, removed } = options;
    return new MemberPart(
      forge,
      projectGroupPath(forge.projectsRoot, project.slug),
      person,
      gitlabAccessLevelOf(member.role, { owner: member.isOwner }),
      removed,
    );
  }

  readonly key: string;
  readonly target: string;

  private constructor(
    private readonly forge: Forge,
    private readonly group: string,
    private readonly person: ForgePerson,
    private readonly level: GitLabAccessLevel,
    private readonly removed: boolean,
  ) {
    this.key = `member:${person.username}`;
    this.target = `${person.username} (${nameOf(level)})`;
  }

  async plan(
    current: CurrentGroup | undefined,
  ): Promise<StepChange | undefined> {
    const level = current && (await this.levelIn(current));
    if (this.removed) return level === undefined ? undefined : 'remove';
    if (level === undefined) return 'create';
    return level === this.level ? 'keep' : 'update';
  }

  async apply(context: StepContext): Promise<void> {
    const { username } = this.person;
    if (this.removed) {
      await this.forge.removeGroupMember(this.group, this.person);
      context.log('info', {
        fr: `${username} n’a plus accès à ${this.group}.`,
        en: `${username} has no access to ${this.group} any more.`,
      });
      return;
    }
    if (!(await this.forge.findPerson(this.person))) {
      // One member who never signed in must not hold up a whole team; the status of the service says who is awaited.
      context.log('warning', {
        fr: `${username} n’a pas encore de compte sur ${this.forge.name}. Son accès sera donné en rejouant GitLab, une fois sa première connexion faite.`,
        en: `${username} has no account on ${this.forge.name} yet. Replaying GitLab after their first sign-in will give them access.`,
      });
      return;
    }
    const level = nameOf(this.level);
    const { changed } = await this.forge.ensureGroupMember(
      this.group,
      this.person,
      this.level,
    );
    context.log(
      'info',
      changed
        ? {
            fr: `${username} est maintenant ${level} de ${this.group}.`,
            en: `${username} is now ${level} of ${this.group}.`,
          }
        : {
            fr: `${username} est déjà ${level} de ${this.group}.`,
            en: `${username} is already ${level} of ${this.group}.`,
          },
    );
  }

  private async levelIn(
    current: CurrentGroup,
  ): Promise<GitLabAccessLevel | undefined> {
    const level = current.members.get(this.person.username);
    if (level !== undefined) return level;
    const account = await this.forge.findPerson(this.person);
    return account && current.members.get(account.username);
  }
}

function nameOf(level: GitLabAccessLevel): string {
  const found = Object.entries(gitlabAccessLevels).find(
    ([, value]) => value === level,
  );
  return found ? found[0] : String(level);
}
