import { createActiveProject } from '../support/createActiveProject';
import { expect, test } from '../support/test';

test.describe.configure({ timeout: 300_000 });

test('a project is archived, keeps its data, and is restored', async ({
  openAs,
}) => {
  const { slug } = await createActiveProject(openAs);
  const porteur = await openAs('porteur', `/projets/${slug}`);
  const state = porteur
    .locator('main')
    .getByText(/^(Actif|Archivé)$/)
    .first();
  await expect(state).toHaveText('Actif');

  await porteur.getByRole('button', { name: 'Archiver le projet…' }).click();
  const plan = porteur.getByRole('dialog');
  await expect(
    plan.getByRole('row', { name: `forge-mi/projects/${slug} Sera modifié` }),
  ).toBeVisible();
  await plan.getByRole('textbox').fill(slug);
  await plan.getByRole('button', { name: 'Archiver' }).click();
  // The page left open says by itself when it is done.
  await expect(state).toHaveText('Archivé', { timeout: 120_000 });

  await porteur.goto(`/projets/${slug}/depots`);
  await expect(porteur.getByRole('row', { name: /^api/ })).toBeVisible();

  await porteur.goto(`/projets/${slug}`);
  await porteur.getByRole('button', { name: 'Restaurer le projet…' }).click();
  const restore = porteur.getByRole('dialog');
  await restore.getByRole('textbox').fill(slug);
  await restore.getByRole('button', { name: 'Restaurer' }).click();
  await expect(state).toHaveText('Actif', { timeout: 120_000 });
});
