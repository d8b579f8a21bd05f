import {
  dependingOn,
  findServiceLevelProblems,
  neededBy,
} from './dependencies';

const services = [
  { name: 'construction', dependsOn: ['gitlab'] },
  { name: 'gitlab', dependsOn: ['keycloak'] },
  { name: 'keycloak', dependsOn: [] },
  { name: 'vault', dependsOn: [] },
];

it('goes along dependencies, in both directions', () => {
  expect(neededBy('construction', services)).toEqual([
    'construction',
    'gitlab',
    'keycloak',
  ]);
  expect(dependingOn('keycloak', services)).toEqual([
    'keycloak',
    'gitlab',
    'construction',
  ]);
  expect(neededBy('vault', services)).toEqual(['vault']);
  expect(neededBy('inconnu', services)).toEqual([]);
});

it('comes out of a circle, and reports it', () => {
  const circle = [
    { name: 'a', dependsOn: ['b'] },
    { name: 'b', dependsOn: ['a', 'c'] },
    { name: 'a', dependsOn: [] },
  ];
  expect(neededBy('a', circle)).toEqual(['a', 'b']);
  expect(findServiceLevelProblems(circle)).toEqual([
    'a: depends on itself',
    'b: no service is named c',
    'b: depends on itself',
    'a: the name is there twice',
  ]);
  expect(findServiceLevelProblems(services)).toEqual([]);
});
