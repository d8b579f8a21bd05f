import type { Page } from '@playwright/test';
import { callPortal } from '../support/callPortal';
import { expect, test, type OpenAs } from '../support/test';

const lacking = {
  name: 'git-mirroring',
  title: 'Dépôt miroir et double chaîne',
};
const moduleTitle = 'Recopier un dépôt';

interface Position {
  skill: string;
  target?: number;
  status: { state?: string; level: number; validatedLevel: number };
}

/**
 * A devops of the project sees what she lacks, learns it by a repository that is mirrored, and makes the team ready.
 *
 * @param slug - of an active project whose repository `api` is mirrored, of « porteur » and « devops »
 */
export async function becomeReady(openAs: OpenAs, slug: string): Promise<void> {
  const porteur = await openAs('porteur', '/mentions-legales');
  const devops = await openAs('devops', '/mentions-legales');
  await callPortal(devops, 'DELETE', '/skills/people/denis.devops');
  await callPortal(devops, 'DELETE', '/training/me');

  await test.step('the team is not ready yet', async () => {
    await porteur.goto(`/projets/${slug}/competences`);
    await expect(
      porteur.getByText('L’équipe n’est pas encore prête'),
    ).toBeVisible();
  });

  await test.step('she says where she is, and sees what she lacks', async () => {
    // All that is expected but one skill.
    for (const { skill, target } of await positionsOf(devops)) {
      const name = skill.split('/')[1];
      if (target === undefined || name === lacking.name) continue;
      await callPortal(
        devops,
        'PUT',
        `/skills/people/denis.devops/skills/${name}`,
        { level: target },
      );
    }
    await devops.goto(`/competences?competence=${lacking.name}`);
    await devops.getByRole('radio', { name: /^1 – / }).check();
    await expect(devops.getByText('Enregistré.')).toBeVisible();
    await expect(
      devops
        .getByRole('region', { name: 'À travailler d’abord' })
        .getByRole('link', { name: lacking.title }),
    ).toBeVisible();
  });

  await test.step('the module that fills the gap is recommended, with the reason', async () => {
    await devops.goto('/formation');
    const recommended = devops.getByRole('region', {
      name: 'Recommandé pour moi',
    });
    await expect(recommended).toContainText(
      `${lacking.title} (obligatoire) : vous êtes au niveau 1, le niveau 2 est attendu`,
    );
    await recommended.getByRole('link', { name: moduleTitle }).click();
    await expect(
      devops.getByRole('heading', { level: 1, name: moduleTitle }),
    ).toBeVisible();
  });

  await test.step('its proof is a repository that the portal mirrored', async () => {
    await devops.getByRole('button', { name: 'Commencer ce module' }).click();
    const check = devops.getByRole('button', { name: 'Vérifier maintenant' });
    const proof = devops.getByText(
      `Le dépôt api du projet ${slug} est synchronisé.`,
    );
    // The first copy follows the enrolment of the project by some seconds.
    await expect(async () => {
      if (await proof.count()) return;
      await check.click({ timeout: 10_000 });
      await expect(proof.first()).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 120_000 });
    await expect
      .poll(async () => (await lackingOf(devops)).status)
      .toMatchObject({
        state: 'to-validate',
        level: 3,
        validatedLevel: 0,
      });
  });

  await test.step('her lead validates the level', async () => {
    await porteur.goto('/competences/validations');
    await porteur
      .getByRole('button', {
        name: `Examiner ${lacking.title} de denis.devops`,
      })
      .click();
    const dialog = porteur.getByRole('dialog', { name: /^Décider/ });
    await expect(dialog).toContainText(moduleTitle);
    await dialog
      .getByRole('button', { name: 'Enregistrer', exact: true })
      .click();
    await expect(dialog).toHaveCount(0);
    expect((await lackingOf(devops)).status).toMatchObject({
      state: 'validated',
      validatedLevel: 3,
    });
  });

  await test.step('the team is ready, and she lacks nothing any more', async () => {
    await porteur.goto(`/projets/${slug}/competences`);
    await expect(
      porteur.getByText('L’équipe est prête pour l’embarquement'),
    ).toBeVisible();
    await devops.goto('/competences');
    await expect(
      devops.getByText(
        'Tous les niveaux attendus de ce périmètre sont atteints.',
      ),
    ).toBeVisible();
  });
}

async function positionsOf(page: Page): Promise<Position[]> {
  const { positions } = await callPortal<{ positions: Position[] }>(
    page,
    'GET',
    '/skills/people/denis.devops',
  );
  return positions;
}

async function lackingOf(page: Page): Promise<Position> {
  const found = (await positionsOf(page)).find(
    ({ skill }) => skill === `skill:default/${lacking.name}`,
  );
  if (!found) throw new Error(`Nothing is said of ${lacking.name}`);
  return found;
}
