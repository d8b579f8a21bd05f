import { created, noContent, ok, pageOf, type Api } from '../Api';
import { badRequest, notFound } from '../ApiError';
import type { GitRef } from '../../git/GitRepository';
import type { GitLabContext } from '../GitLabContext';
import { accessLevels, type ProjectRow } from '../GitLabState';
import { presentCommit } from '../presentCommit';

/** Tags. https://docs.gitlab.com/api/tags/ */
export function addTagRoutes(api: Api, context: GitLabContext): void {
  const { access, events, store } = context;
  const base = '/projects/:id/repository/tags';

  api.get(base, async ({ caller, path, input }) => {
    const project = access.project(caller, path.id, accessLevels.reporter);
    const search = input.optionalText('search') ?? '';
    const tags = await store.repositoryOf(project).tags();
    return pageOf(
      tags.filter(tag => tag.name.includes(search)).toReversed(),
      rows => presentTags(project, rows),
    );
  });

  api.get(`${base}/:tag`, async ({ caller, path }) => {
    const project = access.project(caller, path.id, accessLevels.reporter);
    return ok(await presentTag(project, await find(project, path.tag)));
  });

  api.post(base, async ({ caller, path, input }) => {
    const project = access.writableProject(caller, path.id);
    input.require('tag_name', 'ref');
    const name = input.text('tag_name');
    const ref = input.text('ref');
    const message = input.optionalText('message');
    return store.writing(project, async () => {
      const repository = store.repositoryOf(project);
      const tags = await repository.tags();
      if (tags.some(tag => tag.name === name)) {
        throw badRequest(`Tag ${name} already exists`);
      }
      const commit = await repository.resolve(ref);
      if (!commit) throw badRequest(`Target ${ref} is invalid`);
      try {
        await repository.text(['check-ref-format', `refs/tags/${name}`]);
      } catch {
        throw badRequest('Tag name invalid');
      }
      await events.during(project, caller.user, () =>
        repository.tag(name, commit, {
          message,
          tagger: { name: caller.user.name, email: caller.user.email },
          date: new Date(),
        }),
      );
      return created(await presentTag(project, await find(project, name)));
    });
  });

  api.delete(`${base}/:tag`, async ({ caller, path }) => {
    const project = access.writableProject(
      caller,
      path.id,
      accessLevels.maintainer,
    );
    return store.writing(project, async () => {
      const tag = await find(project, path.tag);
      await events.during(project, caller.user, () =>
        store.repositoryOf(project).deleteRef(`refs/tags/${tag.name}`),
      );
      return noContent();
    });
  });

  async function find(project: ProjectRow, name: string): Promise<GitRef> {
    const tags = await store.repositoryOf(project).tags();
    const tag = tags.find(candidate => candidate.name === name);
    if (!tag) throw notFound('Tag');
    return tag;
  }

  async function presentTag(project: ProjectRow, tag: GitRef) {
    const [presented] = await presentTags(project, [tag]);
    return presented;
  }

  async function presentTags(project: ProjectRow, tags: readonly GitRef[]) {
    const url = `${context.url}/${store.projectPath(project)}`;
    const commits = await store
      .repositoryOf(project)
      .commitsByHash(tags.map(({ commit }) => commit));
    return tags.map((tag, index) => ({
      name: tag.name,
      message: tag.message,
      target: tag.object,
      commit: presentCommit(commits[index], url),
      release: null,
      protected: false,
      created_at: tag.message ? commits[index].committedDate : null,
    }));
  }
}
