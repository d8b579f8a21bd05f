import { runCheck } from './__testUtils__/runCheck';
import { dockerfileStagesCheck } from './dockerfileStages';

describe('dockerfile-stages', () => {
  it.each<[recipe: string, outcome: string]>([
    [
      'FROM jdk:21 AS build\nRUN mvn package\nFROM jre:21\nCOPY --from=build /a /a',
      'pass',
    ],
    ['FROM nginx:1\nCOPY . /srv', 'pass'],
    ['FROM jdk:21\nRUN mvn -B package', 'fail'],
    ['FROM node:24\nRUN npm ci && npm run build', 'fail'],
    ['rien', 'unknown'],
  ])('%j: %s', async (recipe, outcome) => {
    expect(
      await runCheck(dockerfileStagesCheck, { app: { Dockerfile: recipe } }),
    ).toMatchObject({ outcome });
  });
});
