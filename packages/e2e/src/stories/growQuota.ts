import type { Page } from '@playwright/test';
import { settle } from '../support/settle';
import { expect, test, type OpenAs } from '../support/test';

const environmentName = 'essais';

/**
 * An environment that is refused for memory, a quota asked and granted, and the environment.
 *
 * @param slug - of an active project of « devops », of whose four Gio out of production two are taken
 */
export async function growQuota(openAs: OpenAs, slug: string): Promise<void> {
  const devops = await openAs('devops', '/mentions-legales');

  await test.step('the refusal says what lacks and how much is left', async () => {
    await fillEnvironment(devops, slug, '4');
    const words = devops.getByText(
      /mémoire\s: 4\sGio demandés, il reste 2\sGio sur 4\sGio/i,
    );
    await expect(words.first()).toBeVisible();
    await devops.getByRole('button', { name: 'Relire' }).click();
    await expect(
      devops.getByRole('button', { name: 'Créer l’environnement' }),
    ).toHaveCount(0);
    await expect(words.first()).toBeVisible();
  });

  await test.step('a devops asks for another quota', async () => {
    await devops
      .getByRole('link', { name: 'Demander un autre quota' })
      .first()
      .click();
    const dialog = devops.getByRole('dialog', {
      name: /^Demander un autre quota/,
    });
    await dialog.getByLabel(/^Mémoire/).fill('8');
    await dialog.getByLabel(/^Mémoire/).press('Tab');
    await dialog
      .getByLabel(/^Motif/)
      .fill('Un deuxième environnement pour les essais.');
    await dialog.getByRole('button', { name: 'Envoyer la demande' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(
      devops.getByText('Une demande attend une décision').first(),
    ).toBeVisible();
  });

  await test.step('the Service Team grants it', async () => {
    const serviceTeam = await openAs('serviceTeam', '/quotas/decisions');
    await serviceTeam
      .getByRole('button', {
        name: new RegExp(`^Décider de la demande de .*${slug}`),
      })
      .click();
    const dialog = serviceTeam.getByRole('dialog', { name: /^Décider/ });
    await dialog.getByLabel(/^Motif/).fill('Le projet en a besoin.');
    await dialog
      .getByRole('button', { name: 'Enregistrer la décision' })
      .click();
    await expect(dialog).toHaveCount(0);
  });

  await test.step('the environment is created, with what it reserves', async () => {
    await fillEnvironment(devops, slug, '4');
    await devops.getByRole('button', { name: 'Relire' }).click();
    await devops.getByRole('button', { name: 'Créer l’environnement' }).click();
    await devops.waitForURL(/\/create\/tasks\//);
    await devops
      .getByRole('link', { name: 'Page du projet' })
      .first()
      .click({ timeout: 120_000 });
    await devops.goto(`/projets/${slug}/quotas`);
    const reserved = devops.getByRole('row', {
      name: new RegExp(`^${environmentName} `),
    });
    await expect(reserved.first()).toContainText('Nubo NP 1');
  });
}

/** Fills in « Créer un environnement » up to its last page, with so many Gio of memory. */
async function fillEnvironment(
  page: Page,
  slug: string,
  memory: string,
): Promise<void> {
  const answers = new URLSearchParams({
    formData: JSON.stringify({ project: slug }),
  });
  await page.goto(`/create/templates/default/creer-environnement?${answers}`);
  await settle(page);
  await page.getByRole('button', { name: 'Suivant' }).click();
  await page.getByLabel(/^Nom/).fill(environmentName);
  await page.getByRole('button', { name: /Cluster/ }).click();
  await page.getByRole('option', { name: 'Nubo NP 1' }).click();
  // The gauge of memory bears the same word.
  const field = page.getByRole('textbox', { name: /^Mémoire/ });
  await field.fill(memory);
  await field.press('Tab');
}
