/*
 * Reads the repositories of a portfolio by the automatic checks, over Git, from the stand-in of the forge:
 * `node readPortfolio.cjs <applications>`. Prints how long a first reading takes, another while nothing changed, and a
 * third after one repository in a hundred changed, in lines of JSON, in milliseconds.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const { mkdtempSync, rmSync } = require('fs');
const { tmpdir } = require('os');
const { join, resolve } = require('path');
const { mockServices } = require('@backstage/backend-test-utils');
const {
  catalogServiceMock,
} = require('@backstage/plugin-catalog-node/testUtils');
const plugins = resolve(__dirname, '../../../plugins');
const { startSandbox } = require(`${plugins}/../packages/sandbox/src/index.ts`);
const { GitLabForge } = require(`${plugins}/forge-node/src/index.ts`);
const conformity = `${plugins}/conformity-backend/src`;
const { allChecks } = require(`${conformity}/checks/allChecks.ts`);
const {
  GitRepositoryReader,
} = require(`${conformity}/reading/GitRepositoryReader.ts`);
const { InputReader } = require(`${conformity}/reading/InputReader.ts`);
const { ReadingWorker } = require(`${conformity}/reading/ReadingWorker.ts`);

const count = Number(process.argv[2]);
const token = 'glpat-bench-token-000000';
const root = 'forge/projects';
const names = Array.from({ length: count }, (_, index) => `app${index}`);
const logger = mockServices.rootLogger({ level: 'error' });

const dockerfile =
  'FROM node:24 AS build\nRUN npm ci\nFROM node:24-slim\nCOPY --from=build /app /app\nEXPOSE 8080\nUSER 1001\n';
const chart = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'chart/values.yaml':
    'image: { repository: registre/web, tag: 1.4.2 }\nreplicas: 2\n',
  'chart/templates/web.yaml':
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: {{ .Values.replicas }}\n  template:\n    metadata:\n      labels: { app: web, env: prod, tier: backend }\n    spec:\n      containers:\n        - name: web\n          image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"\n          livenessProbe: {}\n          readinessProbe: {}\n',
};

function filesOf(purpose, index) {
  const sources = Object.fromEntries(
    Array.from({ length: 20 }, (_, file) => [
      `src/module${file}.ts`,
      `export const value${file} = ${index};\n`.repeat(20),
    ]),
  );
  return purpose === 'infrastructure'
    ? chart
    : {
        ...sources,
        Dockerfile: dockerfile,
        'README.md': 'Ce dépôt porte une application. '.repeat(20),
        '.gitlab-ci-dso.yml':
          'test-app:\n  script: [npm test]\nanalyse:\n  extends: .sonar\n',
        'openapi.yaml': 'openapi: 3.1.0\ninfo: {}\n',
      };
}

function projectOf(name) {
  return {
    slug: name,
    applicationRef: `system:default/${name}`,
    state: 'active',
    environments: [],
    repositories: [
      { id: '1', name: 'app', isPrivate: false, purpose: 'application' },
      { id: '2', name: 'infra', isPrivate: false, purpose: 'infrastructure' },
    ],
  };
}

async function main() {
  const directory = mkdtempSync(join(tmpdir(), 'bench-conformity-'));
  const sandbox = await startSandbox({
    dataDirectory: join(directory, 'sandbox'),
    ports: { gitlab: 0, primaryForge: 0, oidc: 0, refApp: 0 },
    platformToken: token,
  });
  try {
    const forge = GitLabForge.create({
      baseUrl: sandbox.gitlab.url,
      token,
      projectsRoot: root,
      logger,
    });
    const commit = (path, files) =>
      forge.ensureFiles(path, {
        branch: 'main',
        message: 'Change',
        files: Object.entries(files).map(([file, content]) => ({
          path: file,
          content,
        })),
      });
    for (const [index, name] of names.entries()) {
      for (const purpose of ['application', 'infrastructure']) {
        const path = `${root}/${name}/${
          purpose === 'application' ? 'app' : 'infra'
        }`;
        await forge.ensureRepository(path, {
          defaultBranch: 'main',
          topics: [],
        });
        await commit(path, filesOf(purpose, index));
      }
    }
    process.stdout.write('{"prepared":true}\n');

    let recorded = 0;
    const worker = ReadingWorker.create({
      checks: allChecks,
      concurrency: 2,
      inputs: InputReader.create({
        auth: mockServices.auth(),
        catalog: catalogServiceMock({
          entities: names.map(name => ({
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'System',
            metadata: { name, namespace: 'default', etag: 'e' },
            spec: { type: 'application' },
          })),
        }),
        projects: { listAllProjects: async () => names.map(projectOf) },
        mirrors: { listMirrors: async () => [] },
        projectsRoot: root,
        repositories: GitRepositoryReader.create({
          forge,
          workingDirectory: join(directory, 'copies'),
        }),
      }),
      logger,
      readings: {},
    });
    worker.start({
      record: async (_application, results) => {
        if (results.length !== allChecks.length) {
          throw new Error(`${results.length} results`);
        }
        recorded += 1;
      },
    });
    const measure = async (what, wanted) => {
      recorded = 0;
      const started = performance.now();
      await worker.readAll(new AbortController().signal);
      const milliseconds = performance.now() - started;
      if (recorded !== wanted) {
        throw new Error(`${what}: ${recorded} applications were read`);
      }
      process.stdout.write(`${JSON.stringify({ what, milliseconds })}\n`);
    };
    await measure('cold', count);
    await measure('unchanged', 0);
    const changed = names.filter((_, index) => index % 100 === 0);
    for (const name of changed) {
      await commit(`${root}/${name}/app`, { Dockerfile: 'FROM node:24\n' });
    }
    await measure('changed', changed.length);
  } finally {
    await sandbox.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

main().then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
