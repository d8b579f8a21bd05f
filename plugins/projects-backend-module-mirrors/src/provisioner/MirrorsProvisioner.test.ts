import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { auditLogServiceRef } from '@cloud-pi-native/plugin-audit-node';
import {
  forgeServiceRef,
  type Forge,
} from '@cloud-pi-native/plugin-forge-node';
// The real mirrors backend, for this test only.
// eslint-disable-next-line @backstage/no-mixed-plugin-imports
import mirrorsPlugin from '@cloud-pi-native/plugin-mirrors-backend';
import {
  projectProvisionersExtensionPoint,
  type DesiredProject,
  type ProjectProvisioner,
} from '@cloud-pi-native/plugin-projects-node';
import { startSandbox, type Sandbox } from '@cloud-pi-native/sandbox';
import projectsModuleMirrors from '../index';
import { exampleProject, repository } from '../__testUtils__/exampleProject';

const run = promisify(execFile);
const root = 'forge-mi/projets';

let directory: string;
let sandbox: Sandbox;
let backend: TestBackend;
let forge: Forge;
let provisioner: ProjectProvisioner;

/** Stands where the projects backend is: takes what the module adds. */
const projectsPlugin = createBackendPlugin({
  pluginId: 'projects',
  register(env) {
    env.registerExtensionPoint(projectProvisionersExtensionPoint, {
      addProvisioner: added => {
        provisioner = added;
      },
    });
    env.registerInit({
      deps: { door: forgeServiceRef },
      async init({ door }) {
        forge = door;
      },
    });
  },
});

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mirrors-provisioner-'));
  sandbox = await startSandbox({
    dataDirectory: join(directory, 'sandbox'),
    ports: { gitlab: 0, primaryForge: 0, oidc: 0, refApp: 0 },
  });
  backend = await startTestBackend({
    features: [
      mirrorsPlugin,
      projectsPlugin,
      projectsModuleMirrors,
      createServiceFactory({
        service: auditLogServiceRef,
        deps: {},
        factory: () => ({ record: async () => undefined }),
      }),
      mockServices.rootConfig.factory({
        data: {
          forge: {
            gitlab: {
              baseUrl: sandbox.gitlab.url,
              token: sandbox.gitlab.token,
              projectsRoot: root,
            },
          },
          mirrors: {
            workingDirectory: join(directory, 'work'),
            allowInsecureLoopback: true,
            pollSeconds: 1,
          },
          portal: {
            encryption: {
              keys: [
                { id: 'test', secret: 'a secret of 32 characters, or so' },
              ],
            },
          },
        },
      }),
    ],
  });
}, 60_000);

afterAll(async () => {
  await backend?.stop();
  await sandbox?.stop();
  await rm(directory, { recursive: true, force: true });
});

const planOf = async (project: DesiredProject) =>
  (await provisioner.plan(project)).map(
    ({ key, change }) => `${change} ${key}`,
  );

async function bringTo(project: DesiredProject): Promise<string> {
  const lines: string[] = [];
  for (const step of await provisioner.plan(project)) {
    if (step.change === 'keep') continue;
    await provisioner.apply(project, step, {
      log: (_, { fr, en }) => lines.push(fr, en),
      signal: AbortSignal.timeout(60_000),
    });
  }
  return lines.join('\n');
}

/** The repositories that the GitLab provisioner would have made. */
async function makeTargets(project: DesiredProject): Promise<void> {
  for (const { name } of project.repositories) {
    await forge.ensureRepository(`${root}/${project.slug}/${name}`, {
      defaultBranch: 'main',
      topics: [],
    });
  }
}

/** Commit of each branch and tag, as `git ls-remote` sees them. */
async function refsOf(
  address: string,
  credentials: { username: string; password: string },
): Promise<string[]> {
  const url = new URL(address);
  Object.assign(url, credentials);
  const { stdout } = await run('git', ['ls-remote', '--refs', url.href]);
  return stdout.trim().split('\n').sort();
}

describe('MirrorsProvisioner', () => {
  it('copies the repositories that have a source, then leaves them to their schedule', async () => {
    const source = sandbox.primaryForge.publicRepositoryUrl;
    const project = exampleProject({
      slug: 'vigie',
      repositories: [repository('api', source), repository('sans-source')],
    });
    await makeTargets(project);
    expect((await provisioner.status(project)).state).toBe('absent');
    expect(await planOf(project)).toEqual(['create mirror:api']);

    const log = await bringTo(project);
    expect(log).toContain('Première synchronisation terminée');
    expect(log).toContain('Nouveaux commits récupérés de la source');
    expect(log).toContain('New commits fetched from the source');
    expect(await planOf(project)).toEqual(['keep mirror:api']);
    expect(await provisioner.status(project)).toEqual({
      state: 'ready',
      links: [{ title: 'api', url: '/catalog/default/component/vigie.api' }],
    });
    const { username, token } = sandbox.primaryForge.credentials;
    expect(
      await refsOf(`${sandbox.gitlab.url}/${root}/vigie/api.git`, {
        username: 'portal',
        password: sandbox.gitlab.token,
      }),
    ).toEqual(await refsOf(source, { username, password: token }));
  }, 90_000);

  it('lets the project go on while a private repository waits for its credentials', async () => {
    const project = exampleProject({
      slug: 'prive',
      repositories: [
        repository('api', sandbox.primaryForge.privateRepositoryUrl, true),
      ],
    });
    await makeTargets(project);
    expect(await bringTo(project)).toContain('Identifiants attendus');
    expect(await provisioner.status(project)).toMatchObject({
      state: 'waiting',
      detail: {
        fr: 'Identifiants attendus : api',
        en: 'Credentials awaited: api',
      },
    });
    expect(await planOf(project)).toEqual(['keep mirror:api']);
  }, 90_000);

  it('takes a source that turns out to be private for what it is', async () => {
    const project = exampleProject({
      slug: 'surprise',
      repositories: [
        repository('api', sandbox.primaryForge.privateRepositoryUrl),
      ],
    });
    await makeTargets(project);
    expect(await bringTo(project)).toContain('demande une authentification');
    expect((await provisioner.status(project)).state).toBe('waiting');
  }, 90_000);

  it('fails with the address of a source that does not exist, and works once it does', async () => {
    const missing = sandbox.primaryForge.publicRepositoryUrl.replace(
      /[^/]+\.git$/,
      'nulle-part.git',
    );
    const project = exampleProject({
      slug: 'absente',
      repositories: [repository('api', missing)],
    });
    await makeTargets(project);
    await expect(bringTo(project)).rejects.toMatchObject({
      text: {
        fr: expect.stringMatching(
          /^La première synchronisation de .* a échoué : .* n’a pas de dépôt Git à cette adresse/,
        ),
        en: expect.stringMatching(
          /^The first sync of .* failed: .* has no Git repository at this address/,
        ),
      },
    });
    const { state, detail } = await provisioner.status(project);
    expect(state).toBe('failed');
    expect(detail?.fr).toMatch(/^api : .*Vérifiez l’adresse/);
    expect(detail?.en).toMatch(/^api: .*Check the address/);

    const corrected = exampleProject({
      slug: 'absente',
      repositories: [
        repository('api', sandbox.primaryForge.publicRepositoryUrl),
      ],
    });
    expect(await planOf(corrected)).toEqual(['update mirror:api']);
    await bringTo(corrected);
    expect((await provisioner.status(corrected)).state).toBe('ready');
  }, 90_000);

  it('pauses what leaves the project or is archived, and wakes what comes back', async () => {
    const url = sandbox.primaryForge.publicRepositoryUrl;
    const [api, web] = [repository('api', url), repository('web', url)];
    const project = exampleProject({ slug: 'pause', repositories: [api, web] });
    await makeTargets(project);
    await bringTo(project);

    const smaller = exampleProject({
      slug: 'pause',
      repositories: [api],
      removed: { repositories: [web], environments: [], members: [] },
    });
    expect(await planOf(smaller)).toEqual([
      'keep mirror:api',
      'remove mirror:web',
    ]);
    await bringTo(smaller);
    expect(await planOf(smaller)).toEqual(['keep mirror:api']);

    const archived = { ...smaller, lifecycle: 'archived' as const };
    expect(await planOf(archived)).toEqual(['update mirror:api']);
    await bringTo(archived);
    expect(await planOf(archived)).toEqual(['keep mirror:api']);
    expect((await provisioner.status(archived)).state).toBe('archived');

    expect(await planOf(smaller)).toEqual(['update mirror:api']);
    await bringTo(smaller);
    expect((await provisioner.status(smaller)).state).toBe('ready');
  }, 90_000);

  it('has nothing to do for a project without sources', async () => {
    const project = exampleProject({ slug: 'vide' });
    expect(await planOf(project)).toEqual([]);
    expect(await provisioner.status(project)).toMatchObject({
      state: 'ready',
      detail: { fr: 'Aucun dépôt à recopier', en: 'No repository to copy' },
    });
  });
});
