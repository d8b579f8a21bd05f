import { ConfigReader } from '@backstage/config';
import fc from 'fast-check';
import { parse } from 'yaml';
import { environment, exampleProject } from '../__testUtils__/exampleProject';
import { readArgoCdOptions } from './ArgoCdOptions';
import { environmentValuesFile } from './environmentValues';

const argoCd = readArgoCdOptions(new ConfigReader({}));
const forge = {
  zoneRepository: 'https://gitlab.exemple.fr/mi/infra/usuelle.git',
  projectGroup: 'https://gitlab.exemple.fr/mi/vigie',
};

describe('environmentValuesFile', () => {
  it('has the shape that the charts of the platform read', () => {
    expect(
      environmentValuesFile({
        project: exampleProject(),
        environment: environment('dev'),
        argoCd,
        forge,
      }),
    ).toBe(`common:
  dso/project: vigie
  dso/project.id: 3f0c1f64-4b1b-4e5e-8c0e-6d8d3a2f9b10
  dso/project.slug: vigie
  dso/environment: dev
  dso/environment.id: 5b8f3c1e-90b3-4a52-9d0f-0d6f7f1f7a01
argocd:
  cluster: in-cluster
  namespace: argocd
  project: vigie-dev-6293
  envChartVersion: dso-env-1.6.0
  nsChartVersion: dso-ns-1.1.5
environment:
  valueFileRepository: https://gitlab.exemple.fr/mi/infra/usuelle.git
  valueFileRevision: HEAD
  valueFilePath: vigie/nubo-np-1/dev/values.yaml
  roGroup: /vigie/console/dev/RO
  rwGroup: /vigie/console/dev/RW
application:
  quota:
    cpu: 0.5
    gpu: 0
    memory: 2Gi
    storage: 5Gi
  sourceRepositories:
    - https://gitlab.exemple.fr/mi/vigie/**
  destination:
    namespace: 5f50xix8rbmcwsedhjibfa03l--3qde4oqhqey51rytoxe507evk
    name: nubo-np-1
  autosync: true
  vault: {}
  repositories:
    - id: 8d3b4b4e-20d4-4c0e-a5a8-96d6a8f9c002
      name: deploiement
      repoURL: https://gitlab.exemple.fr/mi/vigie/deploiement.git
      targetRevision: HEAD
      path: .
      valueFiles: []
`);
  });

  it('writes the same bytes whatever the order of the repositories', () => {
    const repositories = ['a', 'b', 'c', 'd'].map(name => ({
      id: `id-${name}`,
      name,
      isPrivate: false,
      purpose: 'infrastructure' as const,
    }));
    const write = (order: typeof repositories) =>
      environmentValuesFile({
        project: exampleProject({ repositories: order }),
        environment: environment('dev'),
        argoCd,
        forge,
      });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(repositories, { minLength: 4 }),
        shuffled => {
          expect(write(shuffled)).toBe(write(repositories));
        },
      ),
    );
  });

  it('is read back as it was written, whatever the name looks like to YAML', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('on', 'no', 'null', '123', '1e3', '0x1f', 'true'),
        name => {
          const values = parse(
            environmentValuesFile({
              project: exampleProject(),
              environment: environment(name),
              argoCd,
              forge,
            }),
          );
          expect(values.common['dso/environment']).toBe(name);
        },
      ),
    );
  });

  it('takes versions, namespace and shared repositories from the configuration', () => {
    const options = readArgoCdOptions(
      new ConfigReader({
        gitops: {
          argocd: {
            namespace: 'gitops',
            environmentChartVersion: 'dso-env-2.0.0',
            namespaceChartVersion: 'dso-ns-2.0.0',
            extraRepositories: ['https://charts.exemple.fr/**'],
          },
        },
      }),
    );
    const values = parse(
      environmentValuesFile({
        project: exampleProject(),
        environment: environment('dev'),
        argoCd: options,
        forge,
      }),
    );
    expect(values.argocd).toMatchObject({
      namespace: 'gitops',
      envChartVersion: 'dso-env-2.0.0',
      nsChartVersion: 'dso-ns-2.0.0',
    });
    expect(values.application.sourceRepositories).toContain(
      'https://charts.exemple.fr/**',
    );
  });
});
