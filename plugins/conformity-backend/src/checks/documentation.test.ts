import { runCheck } from './__testUtils__/runCheck';
import { documentationCheck } from './documentation';

describe('documentation', () => {
  it.each<[files: Record<string, string>, outcome: string]>([
    [{ 'README.md': 'Ce dépôt porte l’application. '.repeat(10) }, 'pass'],
    [{ 'mkdocs.yml': 'site_name: x' }, 'pass'],
    [{ 'README.md': '# App' }, 'fail'],
    [{ 'pom.xml': '' }, 'fail'],
    [{}, 'unknown'],
  ])('%j: %s', async (app, outcome) => {
    expect(await runCheck(documentationCheck, { app })).toMatchObject({
      outcome,
    });
  });
});
