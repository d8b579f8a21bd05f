import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { parse } from 'yaml';
import { projectsRoot } from './portalConfig';
import { serviceTeam, type TestPortal } from './TestPortal';

const run = promisify(execFile);

/** All that an enrolment leaves behind it, as it can be seen from outside. */
export interface OutsideWorld {
  groups: string[];
  repositories: string[];
  /** Access level by user name. */
  members: Record<string, number>;
  variables: string[];
  /** Subjects of the commits of each file of the zone, oldest first. */
  commits: Record<string, string[]>;
  /** Refs of each repository of the project, as Git sees them. */
  refs: Record<string, string[]>;
  sourceRefs: string[];
  mirrors: string[];
  entities: string[];
  projects: string[];
  tasks: string[];
}

/** Reads everything that belongs to a project, everywhere. */
export async function readOutsideWorld(
  world: TestPortal,
  slug: string,
): Promise<OutsideWorld> {
  const { sandbox, portal } = world;
  const gitlab = async <T>(path: string): Promise<T> => {
    const response = await fetch(
      `${sandbox.gitlab.url}/api/v4/${path}${
        path.includes('?') ? '&' : '?'
      }per_page=100`,
      { headers: { 'private-token': sandbox.gitlab.token } },
    );
    return (await response.json()) as T;
  };
  const call = <T>(path: string) => portal.call<T>(serviceTeam, 'GET', path);
  const group = encodeURIComponent(`${projectsRoot}/${slug}`);
  const repositories = await gitlab<{ path: string }[]>(
    `groups/${group}/projects`,
  );
  const refsOf = async (
    address: string,
    username: string,
    password: string,
  ) => {
    const url = new URL(address);
    Object.assign(url, { username, password });
    const { stdout } = await run('git', ['ls-remote', '--refs', url.href]);
    return stdout.trim().split('\n').sort();
  };
  const { credentials, publicRepositoryUrl } = sandbox.primaryForge;
  return {
    groups: (await gitlab<{ full_path: string }[]>('groups?all_available=true'))
      .map(({ full_path: path }) => path)
      .sort(),
    repositories: repositories.map(({ path }) => path).sort(),
    members: Object.fromEntries(
      (
        await gitlab<{ username: string; access_level: number }[]>(
          `groups/${group}/members`,
        )
      ).map(({ username, access_level: level }) => [username, level]),
    ),
    variables: (
      await gitlab<{ key: string; value: string }[]>(
        `groups/${group}/variables`,
      )
    )
      .map(({ key }) => key)
      .sort(),
    commits: await readCommits(world, slug),
    refs: Object.fromEntries(
      await Promise.all(
        repositories.map(async ({ path }) => [
          path,
          await refsOf(
            `${sandbox.gitlab.url}/${projectsRoot}/${slug}/${path}.git`,
            'portal',
            sandbox.gitlab.token,
          ),
        ]),
      ),
    ),
    sourceRefs: await refsOf(
      publicRepositoryUrl,
      credentials.username,
      credentials.token,
    ),
    mirrors: (
      await call<{ items: { repository: string; state: string }[] }>(
        `/api/mirrors/mirrors?project=${slug}`,
      )
    ).items
      .map(({ repository, state }) => `${repository} ${state}`)
      .sort(),
    entities: (
      await call<Entity[]>(
        `/api/catalog/entities?filter=metadata.annotations.cloud-pi-native.fr/project=${slug}`,
      )
    )
      .map(entity => stringifyEntityRef(entity))
      .sort(),
    projects: (
      await call<{ items: { slug: string; state: string }[] }>(
        '/api/projects/projects',
      )
    ).items.map(project => `${project.slug} ${project.state}`),
    tasks: (
      await call<{ tasks: { status: string }[] }>('/api/scaffolder/v2/tasks')
    ).tasks.map(({ status }) => status),
  };
}

async function readCommits(
  world: TestPortal,
  slug: string,
): Promise<Record<string, string[]>> {
  const folder = await cloneZone(world);
  const git = async (...args: string[]) =>
    (await run('git', ['-C', folder, ...args])).stdout.trim().split('\n');
  const files = (await git('ls-files')).filter(path =>
    path.startsWith(`${slug}/`),
  );
  return Object.fromEntries(
    await Promise.all(
      files.map(async path => [
        path,
        await git('log', '--reverse', '--format=%s', '--', path),
      ]),
    ),
  );
}

/** The values of an environment, as they are committed; `path` is within the repository of the zone. */
export async function readValues(
  world: TestPortal,
  path: string,
): Promise<unknown> {
  return parse(await readFile(join(await cloneZone(world), path), 'utf8'));
}

async function cloneZone({ sandbox, directory }: TestPortal): Promise<string> {
  const folder = await mkdtemp(join(directory, 'zone-'));
  const url = new URL(
    `${sandbox.gitlab.url}/${projectsRoot}/infra/usuelle.git`,
  );
  Object.assign(url, { username: 'portal', password: sandbox.gitlab.token });
  await run('git', ['clone', '--quiet', url.href, folder]);
  return folder;
}
