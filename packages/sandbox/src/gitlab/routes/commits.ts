import { created, ok, page, type Api } from '../Api';
import { badParameter, notFound } from '../ApiError';
import { readAction } from '../commitActions';
import { readOrder, type CommitWriter } from '../CommitWriter';
import type { GitLabContext } from '../GitLabContext';
import { accessLevels, type ProjectRow } from '../GitLabState';
import { presentCommit } from '../presentCommit';

/** Commits, with several files each. https://docs.gitlab.com/api/commits/ */
export function addCommitRoutes(
  api: Api,
  context: GitLabContext,
  writer: CommitWriter,
): void {
  const { access, store } = context;
  const base = '/projects/:id/repository/commits';

  api.get(base, async ({ caller, path, input }) => {
    const project = access.project(caller, path.id, accessLevels.reporter);
    const repository = store.repositoryOf(project);
    const wanted = input.optionalText('ref_name') ?? project.defaultBranch;
    const revision = await repository.resolve(wanted);
    const commits = revision
      ? await repository.history(revision, { path: input.optionalText('path') })
      : [];
    return page(commits, commit => presentCommit(commit, urlOf(project)));
  });

  api.post(base, async ({ caller, path, input }) => {
    const project = access.writableProject(caller, path.id);
    input.require('branch', 'commit_message', 'actions');
    const actions = input.objects('actions').map(readAction);
    if (actions.length === 0) throw badParameter('actions is empty');
    const hash = await writer.write(caller, project, readOrder(input, actions));
    return created(await details(project, hash));
  });

  api.get(`${base}/:sha`, async ({ caller, path }) => {
    const project = access.project(caller, path.id, accessLevels.reporter);
    const hash = await store.repositoryOf(project).resolve(path.sha);
    if (!hash) throw notFound('Commit');
    return ok(await details(project, hash));
  });

  async function details(project: ProjectRow, hash: string) {
    const repository = store.repositoryOf(project);
    const [commit] = await repository.commitsByHash([hash]);
    const numbers = await repository.text([
      'show',
      '--numstat',
      '--format=',
      hash,
    ]);
    const stats = { additions: 0, deletions: 0, total: 0 };
    for (const line of numbers.split('\n')) {
      const [additions, deletions] = line.split('\t').map(Number);
      stats.additions += additions || 0;
      stats.deletions += deletions || 0;
    }
    stats.total = stats.additions + stats.deletions;
    return {
      ...presentCommit(commit, urlOf(project)),
      stats,
      status: null,
      project_id: project.id,
      last_pipeline: null,
    };
  }

  function urlOf(project: ProjectRow): string {
    return `${context.url}/${store.projectPath(project)}`;
  }
}
