import { join, resolve } from 'node:path';
import type { JsonObject } from '@backstage/types';
import type { Sandbox } from '@cloud-pi-native/sandbox';

const repositoryRoot = resolve(__dirname, '../../../../..');

/** Path of the group of the projects in the sandbox's GitLab. */
export const projectsRoot = 'forge-mi/projects';

/** Configuration of a portal on the sandbox, impatient where the real one can wait. */
export function portalConfig(options: {
  directory: string;
  port: number;
  database: JsonObject;
  sandbox: Sandbox;
}): JsonObject {
  const { directory, port, database, sandbox } = options;
  const address = `http://127.0.0.1:${port}`;
  const file = (path: string) => join(repositoryRoot, path);
  return {
    app: { baseUrl: address },
    backend: {
      baseUrl: address,
      listen: { host: '127.0.0.1', port },
      database,
    },
    auth: { environment: 'test', providers: { test: { test: {} } } },
    permission: { enabled: true },
    portal: {
      encryption: {
        keys: [{ id: 'test', secret: 'a secret of 32 characters, or so' }],
      },
      terms: { version: '2026-01', url: '/docs/conditions' },
      roles: [],
    },
    forge: {
      gitlab: {
        baseUrl: sandbox.gitlab.url,
        token: sandbox.gitlab.token,
        projectsRoot,
      },
    },
    mirrors: {
      workingDirectory: join(directory, 'mirrors'),
      allowInsecureLoopback: true,
      leaseSeconds: 2,
      pollSeconds: 1,
    },
    projects: {
      enrolment: { reconcileEvery: { seconds: 1 } },
      runs: { pollEvery: { milliseconds: 500 }, lease: { seconds: 2 } },
    },
    scaffolder: {
      concurrentTasksLimit: 30,
      taskRecovery: { enabled: true, staleTimeout: { seconds: 3 } },
    },
    catalog: {
      processingInterval: { hours: 1 },
      // An entity whose stitching was cut short is in no list until it is stitched again.
      stitchingStrategy: {
        pollingInterval: { milliseconds: 200 },
        stitchTimeout: { seconds: 3 },
      },
      orphanStrategy: 'delete',
      rules: [
        {
          allow: [
            'Location',
            'Domain',
            'System',
            'Component',
            'API',
            'Resource',
          ],
        },
      ],
      locations: [
        {
          type: 'file',
          target: file('catalog-info/org.yaml'),
          rules: [{ allow: ['Location', 'Group', 'User'] }],
        },
        { type: 'file', target: file('catalog-info/platform/zones.yaml') },
        { type: 'file', target: file('catalog-info/platform/clusters.yaml') },
        {
          type: 'file',
          target: file('templates/enrolement/template.yaml'),
          rules: [{ allow: ['Template'] }],
        },
      ],
    },
  };
}
