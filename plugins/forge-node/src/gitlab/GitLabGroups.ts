import type { GitLabAccessLevel } from '@cloud-pi-native/plugin-portal-common';
import type { ForgeGroup, ForgeMember, ForgePerson } from '../Forge';
import {
  findOrUndefined,
  GitLabAnswerError,
  hasStatus,
} from './GitLabAnswerError';
import type { GitLabClient } from './GitLabClient';

/** Groups of GitLab and their members. */
export class GitLabGroups {
  private constructor(private readonly client: GitLabClient) {}

  static create(options: { client: GitLabClient }): GitLabGroups {
    return new GitLabGroups(options.client);
  }

  async find(fullPath: string): Promise<ForgeGroup | undefined> {
    const group = await findOrUndefined(this.client.Groups.show(fullPath));
    if (!group) return undefined;
    const projects = group.projects ?? [];
    return {
      id: group.id,
      fullPath: group.full_path,
      webUrl: group.web_url,
      description: group.description ?? '',
      // Before GitLab 18 a group has no state of its own. Since then, believe it: a group whose repositories all left
      // their project one by one is not archived.
      archived:
        typeof group.archived === 'boolean'
          ? group.archived
          : projects.length > 0 && projects.every(({ archived }) => archived),
    };
  }

  /** Makes the group, and those above it that are missing. Callers that make the same group all get it. */
  async ensure(
    fullPath: string,
    settings: { description?: string },
  ): Promise<{ group: ForgeGroup; changed: boolean }> {
    const existing = await this.find(fullPath);
    if (existing) return this.#settle(existing, settings);
    const segments = fullPath.split('/');
    const path = segments[segments.length - 1];
    const parentPath = segments.slice(0, -1).join('/');
    const parent = parentPath
      ? (await this.ensure(parentPath, {})).group
      : undefined;
    try {
      await this.client.Groups.create(path, path, {
        parentId: parent?.id,
        description: settings.description,
        visibility: 'private',
      });
      return { group: await this.#require(fullPath), changed: true };
    } catch (error) {
      if (!hasStatus(error, 400, 409)) throw error;
      // Somebody else was faster, or an attempt of ours whose answer was lost.
      const made = await this.find(fullPath);
      if (!made) throw error;
      const settled = await this.#settle(made, settings);
      return { group: settled.group, changed: true };
    }
  }

  async members(fullPath: string): Promise<ForgeMember[]> {
    const [own, rows] = await Promise.all([
      this.client.Users.showCurrentUser(),
      this.client.GroupMembers.all(fullPath, { perPage: 100 }),
    ]);
    return rows
      .filter(row => row.id !== own.id)
      .map(row => ({
        username: row.username,
        accessLevel: row.access_level as GitLabAccessLevel,
      }));
  }

  async findPerson(
    person: ForgePerson,
  ): Promise<{ id: number; username: string } | undefined> {
    const { Users } = this.client;
    const byName = await Users.all({ username: person.username });
    const found =
      byName[0] ??
      // GitLab looks for a whole address; several people never share one.
      (person.email
        ? (await Users.all({ search: person.email }))[0]
        : undefined);
    return found && { id: found.id, username: found.username };
  }

  async ensureMember(
    fullPath: string,
    person: ForgePerson,
    accessLevel: GitLabAccessLevel,
  ): Promise<{ changed: boolean }> {
    const { GroupMembers } = this.client;
    const { id } = await this.#requirePerson(person);
    const existing = await findOrUndefined(GroupMembers.show(fullPath, id));
    if (existing?.access_level === accessLevel) return { changed: false };
    if (!existing) {
      try {
        await GroupMembers.add(fullPath, accessLevel, { userId: id });
        return { changed: true };
      } catch (error) {
        if (!hasStatus(error, 409)) throw error;
      }
    }
    await GroupMembers.edit(fullPath, id, accessLevel);
    return { changed: true };
  }

  async removeMember(
    fullPath: string,
    person: ForgePerson,
  ): Promise<{ changed: boolean }> {
    const account = await this.findPerson(person);
    if (!account) return { changed: false };
    try {
      await this.client.GroupMembers.remove(fullPath, account.id);
      return { changed: true };
    } catch (error) {
      if (hasStatus(error, 404)) return { changed: false };
      throw error;
    }
  }

  /**
   * Archives, or brings back, every repository of the group, and the group itself where GitLab knows how to (18.0).
   */
  async setArchived(
    fullPath: string,
    archived: boolean,
  ): Promise<{ changed: boolean }> {
    const { Groups, Projects } = this.client;
    const group = await this.#require(fullPath);
    // Nothing can be changed in a group that is archived: it is brought back first, and archived last.
    const groupChanged = archived
      ? false
      : await this.#switchGroup(group, false);
    const projects = await Groups.allProjects(fullPath, {
      archived: !archived,
      includeSubgroups: true,
      perPage: 100,
    });
    for (const { id } of projects) {
      await (archived ? Projects.archive(id) : Projects.unarchive(id));
    }
    const archivedNow = archived
      ? await this.#switchGroup(group, true)
      : groupChanged;
    return { changed: projects.length > 0 || archivedNow };
  }

  async #switchGroup(group: ForgeGroup, archived: boolean): Promise<boolean> {
    const { Groups } = this.client;
    const before = await Groups.show(group.id);
    if (before.archived === archived || before.archived === undefined) {
      return false;
    }
    await Groups.requester.post(
      `groups/${group.id}/${archived ? 'archive' : 'unarchive'}`,
    );
    return true;
  }

  async #settle(
    group: ForgeGroup,
    settings: { description?: string },
  ): Promise<{ group: ForgeGroup; changed: boolean }> {
    const { description } = settings;
    if (description === undefined || description === group.description) {
      return { group, changed: false };
    }
    await this.client.Groups.edit(group.id, { description });
    return { group: { ...group, description }, changed: true };
  }

  async #require(fullPath: string): Promise<ForgeGroup> {
    const group = await this.find(fullPath);
    if (!group) throw new GitLabAnswerError(404, `no group ${fullPath}`);
    return group;
  }

  async #requirePerson(person: ForgePerson): Promise<{ id: number }> {
    const account = await this.findPerson(person);
    if (!account) {
      throw new GitLabAnswerError(
        404,
        `no account for ${person.username}, who must sign in to the forge once`,
      );
    }
    return account;
  }
}
