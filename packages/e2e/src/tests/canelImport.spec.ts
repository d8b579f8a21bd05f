import { Workbook } from 'exceljs';
import { findViolations } from '../support/axe';
import { settle } from '../support/settle';
import { expect, test } from '../support/test';

test.describe.configure({ timeout: 300_000 });

/** An application, and a cell of it that cannot be read. */
async function fileOf(title: string) {
  const workbook = new Workbook();
  workbook.addWorksheet('Parc').addRows([
    ['Nom', 'Mission', 'DIMA (h)'],
    [title, 'Suivre les moyens', 4],
    [`${title} bis`, 'Suivre les renforts', 'quatre'],
  ]);
  return {
    name: 'parc.xlsx',
    mimeType:
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await workbook.xlsx.writeBuffer()),
  };
}

test('governance imports a file, once it has seen what would change', async ({
  openAs,
}) => {
  const title = `Essai ${Date.now()}`;
  const file = await fileOf(title);
  const page = await openAs('architect', '/applications');
  const chooser = page.getByLabel('Choisir un fichier', { exact: true });

  await page.getByRole('link', { name: 'Importer un fichier' }).click();
  await chooser.setInputFiles(file);

  // The dry run: nothing is written, and one cell is refused by its name.
  await page.getByRole('button', { name: 'Refusées : 1' }).click();
  const refused = page.getByRole('row').filter({ hasText: 'quatre' });
  await expect(refused).toHaveCount(1);
  await expect(refused).toContainText('Parc');
  await expect(refused).toContainText('C3');
  await expect(refused).toContainText('DIMA');
  await settle(page);
  expect(await findViolations(page, '/applications/imports')).toEqual([]);

  await page.getByRole('button', { name: 'Appliquer' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Appliquer' })
    .click();
  await expect(page.getByText('parc.xlsx est appliqué')).toBeVisible();
  await expect(
    page.getByRole('link', { name: title, exact: true }),
  ).toHaveAttribute('href', /^\/catalog\/default\/system\/essai-/);

  await page
    .getByRole('link', { name: 'Voir la liste des applications' })
    .click();
  await page
    .getByRole('searchbox', { name: 'Rechercher une application' })
    .fill(title);
  await expect(page.getByText('2 applications')).toBeVisible();
  await expect(
    page.getByRole('link', { name: title, exact: true }),
  ).toBeVisible();

  // The same file again.
  await page.goto('/applications/imports');
  await chooser.setInputFiles(file);
  await expect(page.getByText('Rien à appliquer : 0 changement')).toBeVisible();
});

test('a source is read when governance asks for it', async ({ openAs }) => {
  const page = await openAs('architect', '/applications/sources');
  const readings = page.getByRole('table', { name: /^Dernières lectures/ });
  // The register is read shortly after the portal starts.
  await expect(async () => {
    await page.reload();
    await expect(
      readings.getByRole('row').filter({ hasText: 'Réussie' }).first(),
    ).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: 120_000 });
  const before = await readings.getByRole('row').count();
  await page.getByRole('button', { name: 'Lire maintenant' }).click();
  await expect(readings.getByRole('row')).toHaveCount(Math.min(before + 1, 6));
});

test('others read who may import', async ({ openAs }) => {
  const page = await openAs('porteur', '/applications/imports');
  await expect(
    page.getByText('Vous ne pouvez pas importer de fichier'),
  ).toBeVisible();
});
