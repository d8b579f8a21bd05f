import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'papaparse';
import { keyboard, pointer, type Hands } from '../support/hands';
import { expect, test } from '../support/test';

test.describe.configure({ timeout: 300_000 });

const alert = 'DR hors hébergement DR';

const means: [string, Hands][] = [
  ['the pointer', pointer],
  ['the keyboard alone', keyboard],
];

for (const [name, hands] of means) {
  test(`governance finds what is hosted outside of the DR zones, and records a homologation, with ${name}`, async ({
    openAs,
  }) => {
    const page = await openAs('architect', '/applications/carte');
    const chip = page.getByRole('button', {
      name: `Retirer le filtre Alerte : ${alert}`,
    });

    // The register of applications is read while the portal starts.
    const box = page.getByRole('checkbox', { name: new RegExp(alert) });
    await expect(async () => {
      await page.reload();
      await expect(box).toBeVisible({ timeout: 10_000 });
    }).toPass({ timeout: 120_000 });

    // Every DR application hosted outside of the DR zones.
    await hands.press(box);
    await expect(chip).toBeVisible();
    const views = page.getByRole('navigation', {
      name: 'Vues des applications',
    });
    await hands.press(views.getByRole('link', { name: 'Liste' }));
    const found = page.getByRole('row').filter({ hasText: alert });
    await expect(found.first()).toBeVisible();
    const title = await found.first().getByRole('link').first().innerText();

    // The list of them, in a file.
    const total = await countOf(page);
    await hands.press(page.locator('summary').filter({ hasText: 'Exporter' }));
    const download = page.waitForEvent('download');
    await hands.press(page.getByRole('button', { name: 'Exporter en CSV' }));
    const file = await readFile(await (await download).path(), 'utf8');
    const { data: rows } = parse<string[]>(file, { skipEmptyLines: true });
    expect(rows).toHaveLength(total + 1);
    expect(rows.map(([first]) => first)).toContain(title);

    // What falls with one of them; the filter stays for the way back.
    await hands.press(views.getByRole('link', { name: 'Impact' }));
    await hands.search(
      page.getByRole('combobox', { name: 'Application' }),
      title,
    );
    await expect(
      page.getByText(/^Si .* tombe|^Rien ne tombe avec/).first(),
    ).toBeVisible();
    await hands.press(views.getByRole('link', { name: 'Liste' }));
    await expect(chip).toBeVisible();

    // Its homologation.
    await hands.press(
      page.getByRole('link', { name: title, exact: true }).first(),
    );
    await hands.press(page.getByRole('link', { name: 'Fiche', exact: true }));
    await hands.press(
      page.getByRole('button', { name: 'Enregistrer une homologation' }),
    );
    const dialog = page.getByRole('dialog');
    await hands.write(dialog.getByLabel('Dossier ouvert le'), '01/09/2026');
    await hands.write(dialog.getByLabel('Autorité'), 'AQSSI du ministère');
    await hands.choose(
      dialog.getByRole('button', { name: /Décision/ }),
      'Favorable',
    );
    await hands.write(dialog.getByLabel('Décidée le'), '15/11/2026');
    await hands.choose(
      dialog.getByRole('button', { name: /Durée/ }),
      '36 mois',
    );
    await hands.press(dialog.getByRole('button', { name: 'Enregistrer' }));
    await expect(dialog).toBeHidden();
    await expect(
      page.getByText('jusqu’au 15 novembre 2029').first(),
    ).toBeVisible();
  });
}

/** The number of applications that the filter leaves. */
async function countOf(page: Page): Promise<number> {
  const text = await page
    .getByRole('status')
    .filter({ hasText: /^[\d\s]+ applications?$/ })
    .first()
    .innerText();
  return Number(text.replace(/\D/g, ''));
}
