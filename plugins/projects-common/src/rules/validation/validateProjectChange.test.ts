import { exampleContext, exampleRequest } from '../../testing/exampleRequest';
import {
  validateMember,
  validateNewEnvironment,
  validateNewRepository,
} from './validateProjectChange';

const request = exampleRequest();
const [dev] = request.environments;
const nothing = { cpu: 0, memory: 0, gpu: 0, storage: 0 };
const project = {
  protection: request.protection,
  environments: request.environments.map(environment => ({
    ...environment,
    id: environment.name,
    zone: 'usuelle',
  })),
  repositories: request.repositories.map(repository => ({
    ...repository,
    id: repository.name,
  })),
};

const fieldsOf = (problems: { field: string; problem: string }[]) =>
  problems.map(({ field, problem }) => `${field} ${problem}`);

describe('validateNewEnvironment', () => {
  it.each([
    ['an empty one', { ...dev, name: 'test', resources: nothing }, []],
    [
      'more than its envelope holds, which the ledger looks at',
      { ...dev, name: 'test', resources: { ...nothing, cpu: 1000 } },
      [],
    ],
    [
      'less than a thousandth of a core',
      { ...dev, name: 'test', resources: { ...nothing, cpu: 0.0001 } },
      ['resources.cpu number'],
    ],
    [
      'a name of the project',
      { ...dev, resources: nothing },
      ['name duplicate'],
    ],
    [
      'a negative amount',
      { ...dev, name: 'test', resources: { ...nothing, cpu: -1 } },
      ['resources.cpu negative'],
    ],
    [
      'another zone',
      {
        ...dev,
        name: 'test',
        cluster: 'resource:default/dr-1',
        resources: nothing,
      },
      ['cluster protection-mismatch'],
    ],
  ])('%s', (_, environment, expected) => {
    expect(
      fieldsOf(validateNewEnvironment(project, environment, exampleContext)),
    ).toEqual(expected);
  });
});

describe('validateNewRepository', () => {
  it.each([
    ['a new name', 'web', []],
    ['a name of the project', 'api', ['name duplicate']],
    ['a reserved name', 'infra-apps', ['name reserved']],
  ])('%s', (_, name, expected) => {
    expect(
      fieldsOf(
        validateNewRepository(
          project,
          { name, isPrivate: false, purpose: 'application' },
          exampleContext,
        ),
      ),
    ).toEqual(expected);
  });
});

describe('validateMember', () => {
  it.each([
    ['user:default/dalia.dev', []],
    ['dalia.dev', ['userRef entity-ref']],
    ['group:default/team', ['userRef entity-ref']],
  ])('%s', (userRef, expected) => {
    expect(fieldsOf(validateMember({ userRef, role: 'developer' }))).toEqual(
      expected,
    );
  });
});
