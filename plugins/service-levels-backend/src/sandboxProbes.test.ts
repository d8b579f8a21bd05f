import { globSync, promises as fs, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { readServiceLevel } from '@cloud-pi-native/plugin-service-levels-common';
import { type Sandbox, startSandbox } from '@cloud-pi-native/sandbox';
import { parse, parseAllDocuments } from 'yaml';
import { lookAt } from './probes/lookAt';
import { readServiceLevelConfig } from './readServiceLevelConfig';

jest.setTimeout(60_000);

const root = resolve(__dirname, '../../..');
const { serviceLevels } = parse(
  readFileSync(join(root, 'app-config.yaml'), 'utf8'),
);

/** The probes of the portal's configuration, with what the environment says; an address without it is left out. */
function probesIn(environment: Record<string, string>) {
  const probes = serviceLevels.probes.map(
    ({ url, ...probe }: { url: string }) => {
      const [, name] = /\$\{(.*?)\}/.exec(url) ?? [];
      return name && !(name in environment)
        ? probe
        : { ...probe, url: url.replace(`\${${name}}`, environment[name]) };
    },
  );
  return readServiceLevelConfig(
    mockServices.rootConfig({
      data: { serviceLevels: { ...serviceLevels, probes } },
    }),
    mockServices.logger.mock(),
  ).probes;
}

const services = globSync('catalog-info/service-levels/*.yaml', { cwd: root })
  .flatMap(file => parseAllDocuments(readFileSync(join(root, file), 'utf8')))
  .map(document => readServiceLevel(document.toJS() as Entity));

describe('the probes of the sandbox', () => {
  let directory: string;
  let sandbox: Sandbox;

  beforeAll(async () => {
    directory = await fs.mkdtemp(join(tmpdir(), 'probed-sandbox-'));
    sandbox = await startSandbox({
      dataDirectory: directory,
      ports: { gitlab: 0, primaryForge: 0, oidc: 0, refApp: 0 },
      applicationCount: 5,
    });
  });

  afterAll(async () => {
    await sandbox?.stop();
    await fs.rm(directory, { recursive: true, force: true });
  });

  it('measure services of the catalog, and find them up', async () => {
    const probes = probesIn({
      PORTAL_GITLAB_URL: sandbox.gitlab.url,
      PORTAL_OIDC_METADATA_URL: `${sandbox.oidc.issuer}/.well-known/openid-configuration`,
      PORTAL_REFAPP_URL: sandbox.refApp.url,
      SANDBOX_PRIMARY_FORGE_URL: sandbox.primaryForge.url,
    });
    expect(probes.map(({ service }) => service)).toEqual([
      'gitlab',
      'keycloak',
      'refapp',
      'forge-primaire',
    ]);
    const names = services.map(({ name }) => name);
    for (const { id, service, target, timeoutSeconds } of probes) {
      expect(names).toContain(service);
      const { signal } = new AbortController();
      const sample = await lookAt(target, { timeoutSeconds, signal });
      expect({ id, isUp: sample.isUp, message: sample.message }).toEqual({
        id,
        isUp: true,
        message: undefined,
      });
    }
  });

  it('are down, and say why, once their service stops', async () => {
    const { url } = sandbox.refApp;
    const [probe] = probesIn({ PORTAL_REFAPP_URL: url });
    await sandbox.stop();
    const { signal } = new AbortController();
    const sample = await lookAt(probe.target, { timeoutSeconds: 5, signal });
    expect(sample.isUp).toBe(false);
    expect(sample.message?.fr).toBe('Connexion refusée');
  });

  it('are left out where nothing says where they are', () => {
    expect(probesIn({})).toEqual([]);
  });
});
