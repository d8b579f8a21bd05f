import type { CiVariable } from '../Forge';
import { findOrUndefined, hasStatus } from './GitLabAnswerError';
import type { GitLabClient } from './GitLabClient';

type Variables =
  | GitLabClient['GroupVariables']
  | GitLabClient['ProjectVariables'];

/** A key may have a value for each environment; the portal sets the one that holds for all of them. */
const filter = { environment_scope: '*' };

/** CI/CD variables of groups and of repositories. */
export class GitLabVariables {
  private constructor(private readonly client: GitLabClient) {}

  static create(options: { client: GitLabClient }): GitLabVariables {
    return new GitLabVariables(options.client);
  }

  async ofGroup(fullPath: string): Promise<CiVariable[]> {
    const rows = await this.client.GroupVariables.all(fullPath, {
      perPage: 100,
    });
    return rows.map(({ key, value, masked, protected: isProtected }) => ({
      key,
      value,
      masked,
      protected: isProtected,
    }));
  }

  async ensureOnGroup(fullPath: string, variable: CiVariable) {
    return this.#ensure(this.client.GroupVariables, fullPath, variable);
  }

  async ensureOnRepository(fullPath: string, variable: CiVariable) {
    return this.#ensure(this.client.ProjectVariables, fullPath, variable);
  }

  async #ensure(
    variables: Variables,
    holder: string,
    variable: CiVariable,
  ): Promise<{ changed: boolean }> {
    const { key, value } = variable;
    const flags = {
      masked: variable.masked ?? false,
      protected: variable.protected ?? false,
    };
    const existing = await findOrUndefined(
      variables.show(holder, key, { filter }),
    );
    if (!existing) {
      try {
        await variables.create(holder, key, value, flags);
        return { changed: true };
      } catch (error) {
        // A refused value stays refused below; a variable made meanwhile is corrected.
        if (!hasStatus(error, 400)) throw error;
        const made = await findOrUndefined(
          variables.show(holder, key, { filter }),
        );
        if (!made) throw error;
      }
    } else if (
      existing.value === value &&
      existing.masked === flags.masked &&
      existing.protected === flags.protected
    ) {
      return { changed: false };
    }
    await variables.edit(holder, key, value, { ...flags, filter });
    return { changed: true };
  }
}
