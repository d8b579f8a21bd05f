import { runCheck } from './__testUtils__/runCheck';
import { dockerfileUserCheck } from './dockerfileUser';

describe('dockerfile-user', () => {
  it.each<[recipe: string, outcome: string, said: string[]]>([
    ['FROM node:24\nUSER 1001', 'pass', []],
    ['FROM node:24\nUSER 1001:0', 'pass', []],
    ['FROM node:24\nARG UID=1001\nUSER ${UID}', 'pass', []],
    [
      'FROM node:24\nRUN npm ci',
      'fail',
      [
        'app:Dockerfile:1 L’image s’exécute en root : ajoutez `USER 1001` à la fin de la recette',
      ],
    ],
    [
      'FROM node:24\nUSER 1001\nUSER root',
      'fail',
      ['app:Dockerfile:3 L’image finit sous root : terminez par `USER 1001`'],
    ],
    [
      'FROM node:24\nUSER node',
      'fail',
      [
        'app:Dockerfile:2 L’utilisateur `node` est donné par son nom : donnez son numéro',
      ],
    ],
    ['FROM gcr.io/distroless/nodejs24:nonroot\nCOPY . .', 'pass', []],
    ['FROM base:1 AS base\nUSER 1001\nFROM base\nCOPY . .', 'pass', []],
    [
      'FROM build:1 AS build\nUSER 1001\nFROM run:1\nCOPY --from=build /x /x',
      'fail',
      [
        'app:Dockerfile:3 L’image s’exécute en root : ajoutez `USER 1001` à la fin de la recette',
      ],
    ],
    [
      '# rien',
      'unknown',
      [
        'app:Dockerfile Recette d’image qui ne se lit pas : aucune instruction `FROM`, ou fichier démesuré',
      ],
    ],
  ])('%j: %s', async (recipe, outcome, said) => {
    expect(
      await runCheck(dockerfileUserCheck, { app: { Dockerfile: recipe } }),
    ).toEqual({ outcome, findings: said });
  });

  it('cannot tell without a recipe', async () => {
    expect(
      await runCheck(dockerfileUserCheck, { app: { 'README.md': '' } }),
    ).toMatchObject({ outcome: 'unknown' });
  });
});
