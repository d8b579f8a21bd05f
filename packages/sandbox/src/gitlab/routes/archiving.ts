import { created, type Api } from '../Api';
import type { GitLabContext } from '../GitLabContext';
import { accessLevels } from '../GitLabState';
import { HolderApi } from './holders';

/** Archiving of groups and of projects. https://docs.gitlab.com/api/projects/#archive-a-project */
export function addArchivingRoutes(api: Api, context: GitLabContext): void {
  const { present, store } = context;
  const holders = HolderApi.create(api, context);

  for (const [action, archived] of [
    ['archive', true],
    ['unarchive', false],
  ] as const) {
    holders.add(
      'post',
      `/${action}`,
      accessLevels.owner,
      async ({ target }) => {
        target.archived = archived;
        if ('updatedAt' in target) target.updatedAt = store.now();
        await store.save();
        return created(
          'namespaceId' in target
            ? present.project(target)
            : present.groupDetails(target),
        );
      },
    );
  }
}
