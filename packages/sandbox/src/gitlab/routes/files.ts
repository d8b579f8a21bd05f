import { createHash } from 'node:crypto';
import { created, noContent, ok, page, type Answer, type Api } from '../Api';
import type { Call } from '../Api';
import { notFound } from '../ApiError';
import { checkFilePath, type CommitAction } from '../commitActions';
import { readOrder, type CommitWriter } from '../CommitWriter';
import type { GitLabContext } from '../GitLabContext';
import { accessLevels } from '../GitLabState';

/** Files and folders. https://docs.gitlab.com/api/repository_files/ */
export function addFileRoutes(
  api: Api,
  context: GitLabContext,
  writer: CommitWriter,
): void {
  const { access, store } = context;
  const base = '/projects/:id/repository/files/:file';

  api.get('/projects/:id/repository/tree', async ({ caller, path, input }) => {
    const project = access.project(caller, path.id, accessLevels.reporter);
    const repository = store.repositoryOf(project);
    const ref = input.optionalText('ref') ?? project.defaultBranch;
    const revision = await repository.resolve(ref);
    if (!revision) throw notFound('Tree');
    const folder = input.optionalText('path')?.replace(/\/+$/, '');
    const entries = await repository.entries(revision, {
      paths: folder ? [`${folder}/`] : [],
      recursive: input.optionalBoolean('recursive') ?? false,
    });
    if (folder && entries.length === 0)
      throw notFound('invalid revision or path');
    return page(
      entries.filter(entry => entry.path !== folder),
      entry => ({
        id: entry.id,
        name: entry.path.split('/').at(-1),
        type: entry.type,
        path: entry.path,
        mode: entry.mode,
      }),
    );
  });

  api.get(base, async call => {
    call.input.require('ref');
    const { revision, repository, ref, entry } = await find(call);
    const content = await repository.blob(entry.id);
    return ok({
      file_name: entry.path.split('/').at(-1),
      file_path: entry.path,
      size: content.length,
      encoding: 'base64',
      content_sha256: createHash('sha256').update(content).digest('hex'),
      ref,
      blob_id: entry.id,
      commit_id: revision,
      last_commit_id: await repository.lastCommitOf(revision, entry.path),
      execute_filemode: entry.mode === '100755',
      content: content.toString('base64'),
    });
  });

  api.get(`${base}/raw`, async call => {
    const { repository, entry } = await find(call);
    return { status: 200, raw: await repository.blob(entry.id) };
  });

  api.post(base, call => write(call, 'create', created));
  api.put(base, call => write(call, 'update', ok));
  api.delete(base, call => write(call, 'delete', noContent));

  async function write(
    { caller, path, input }: Call,
    action: CommitAction['action'],
    answer: (body: unknown) => Answer,
  ): Promise<Answer> {
    const project = access.writableProject(caller, path.id);
    input.require(
      'branch',
      'commit_message',
      ...(action === 'delete' ? [] : ['content']),
    );
    const encoding = input.oneOf('encoding', ['text', 'base64']);
    const filePath = checkFilePath(path.file);
    await writer.write(
      caller,
      project,
      readOrder(input, [
        {
          action,
          path: filePath,
          previousPath: undefined,
          content: Buffer.from(
            input.optionalText('content') ?? '',
            encoding === 'base64' ? 'base64' : 'utf8',
          ),
          lastCommitId: input.optionalText('last_commit_id'),
          executable: input.optionalBoolean('execute_filemode'),
        },
      ]),
    );
    return answer({ file_path: filePath, branch: input.text('branch') });
  }

  async function find({ caller, path, input }: Call) {
    const project = access.project(caller, path.id, accessLevels.reporter);
    const repository = store.repositoryOf(project);
    const wanted = input.optionalText('ref') ?? 'HEAD';
    const ref = wanted === 'HEAD' ? project.defaultBranch : wanted;
    const revision = await repository.resolve(ref);
    if (!revision) throw notFound('Commit');
    const entries = await repository.entries(revision, { paths: [path.file] });
    const entry = entries.find(
      row => row.path === path.file && row.type === 'blob',
    );
    if (!entry) throw notFound('File');
    return { repository, revision, ref, entry };
  }
}
