import { runCheck } from './__testUtils__/runCheck';
import { dockerfileBaseCheck } from './dockerfileBase';

describe('dockerfile-base', () => {
  it.each<[recipe: string, outcome: string]>([
    ['FROM node:24.4-slim', 'pass'],
    ['FROM registre.exemple:5000/node:24', 'pass'],
    ['FROM node@sha256:0123', 'pass'],
    ['FROM scratch', 'pass'],
    ['FROM go:1.24 AS build\nFROM build', 'pass'],
    ['ARG VERSION=24\nFROM node:${VERSION}', 'pass'],
    ['FROM --platform=linux/amd64 node:24', 'pass'],
    ['FROM node', 'fail'],
    ['FROM registre.exemple:5000/node', 'fail'],
    ['FROM node:latest', 'fail'],
    ['ARG VERSION\nFROM node:${VERSION}', 'fail'],
  ])('%j: %s', async (recipe, outcome) => {
    expect(
      await runCheck(dockerfileBaseCheck, {
        app: { 'docker/api.Dockerfile': recipe },
      }),
    ).toMatchObject({ outcome });
  });

  it('says which image, and where', async () => {
    expect(
      await runCheck(dockerfileBaseCheck, {
        app: { Containerfile: 'FROM go:1.24 AS build\nFROM alpine' },
      }),
    ).toEqual({
      outcome: 'fail',
      findings: [
        'app:Containerfile:2 L’image de base `alpine` n’a pas de version : nommez-la',
      ],
    });
  });

  it('cannot tell without a recipe', async () => {
    expect(await runCheck(dockerfileBaseCheck, { app: {} })).toMatchObject({
      outcome: 'unknown',
    });
  });
});
