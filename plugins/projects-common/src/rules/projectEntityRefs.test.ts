import { exampleRequest } from '../testing/exampleRequest';
import { listProjectEntityRefs, projectEntityRefs } from './projectEntityRefs';

const { environments, repositories } = exampleRequest();
const project = {
  slug: 'vigie-2',
  applicationRef: 'system:default/vigie-2',
  applicationTitle: 'Vigie',
  environments: environments.map(environment => ({
    ...environment,
    id: environment.name,
    zone: 'usuelle',
  })),
  repositories: repositories.map(repository => ({
    ...repository,
    id: repository.name,
  })),
};

describe('projectEntityRefs', () => {
  it('names the team, the new application, the components and the environments', () => {
    expect(listProjectEntityRefs(projectEntityRefs(project))).toEqual([
      'group:default/project-vigie-2',
      'system:default/vigie-2',
      'component:default/vigie-2.api',
      'component:default/vigie-2.infra',
      'environment:default/vigie-2.dev',
      'environment:default/vigie-2.integ',
      'environment:default/vigie-2.prod',
    ]);
  });

  it('leaves an application of the catalog to the catalog, and the environments of an archived project out', () => {
    expect(
      listProjectEntityRefs(
        projectEntityRefs(
          { ...project, applicationTitle: undefined },
          'archived',
        ),
      ),
    ).toEqual([
      'group:default/project-vigie-2',
      'component:default/vigie-2.api',
      'component:default/vigie-2.infra',
    ]);
  });
});
