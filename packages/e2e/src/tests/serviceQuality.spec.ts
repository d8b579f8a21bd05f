import { readFile } from 'node:fs/promises';
import { createActiveProject } from '../support/createActiveProject';
import { stopGitLab, type SandboxFault } from '../support/sandboxFault';
import { expect, test } from '../support/test';

test.describe.configure({ timeout: 600_000 });

/** A probe looks every few seconds, and a state takes two looks: the machine of a test may be slow besides. */
const patience = { timeout: 180_000 };

test.describe('a service that stops', () => {
  let fault: SandboxFault | undefined;

  test.afterEach(async () => {
    await fault?.mend();
  });

  test('shows on the project that it touches with its clock, and counts in the month', async ({
    openAs,
  }) => {
    const { slug } = await createActiveProject(openAs);
    const porteur = await openAs(
      'porteur',
      `/projets/${slug}/qualite-de-service`,
    );
    const open = porteur.getByRole('region', {
      name: 'Incidents qui touchent le projet',
    });
    const reader = await openAs(
      'developer',
      '/qualite-de-service/services/gitlab',
    );
    const heading = reader.getByRole('heading', { level: 1 }).locator('..');
    await expect(heading).toContainText('Disponible', patience);

    // Only what the probe asks is stopped: the other tests need the forge.
    fault = await stopGitLab('/api/v4/version');
    await expect(heading).toContainText('Interrompu', patience);
    const link = open.getByRole('link', { name: /^INC-\d+ – .*GitLab/ });
    await expect(link).toBeVisible(patience);
    for (const service of ['Construction', 'Déploiement']) {
      await expect(
        open.getByRole('meter', { name: `DIMA de ${service}` }),
      ).toHaveAttribute('aria-valuetext', /sur 8\sh$/);
    }
    const [number] = (await link.innerText()).split(' ');

    await test.step('operations say what goes on', async () => {
      const exploitation = await openAs(
        'exploitation',
        `/qualite-de-service/incidents/${number}`,
      );
      await exploitation
        .getByRole('button', { name: 'Ajouter au suivi' })
        .click();
      await exploitation
        .getByRole('textbox', { name: 'Message' })
        .fill('La forge redémarre.');
      await exploitation.getByRole('button', { name: 'Publier' }).click();
      await link.click();
      await expect(porteur.getByText('La forge redémarre.')).toBeVisible();
      await porteur.goBack();
    });

    await fault.mend();
    await expect(heading).toContainText('Disponible', patience);
    await expect(link).toHaveCount(0, patience);
    await expect(
      porteur
        .getByRole('region', { name: 'Incidents des 90 derniers jours' })
        .getByRole('link', { name: new RegExp(`^${number} `) }),
    ).toBeVisible(patience);

    await test.step('the report of the month counts it, on the screen and in the file', async () => {
      await porteur.goto('/qualite-de-service/rapports');
      await expect(
        porteur
          .getByRole('table', { name: /^Incidents, / })
          .getByRole('link', { name: new RegExp(`^${number} `) }),
      ).toBeVisible();
      // A minute is measured once it is well over.
      const gitlab = porteur
        .getByRole('table', { name: /^Services, / })
        .getByRole('row', { name: /^GitLab/ });
      await expect(async () => {
        await porteur.reload();
        await expect(gitlab).toBeVisible();
        await expect(gitlab.getByRole('cell').nth(4)).not.toHaveText(/^0\ss$/, {
          timeout: 10_000,
        });
      }).toPass({ timeout: 300_000 });
      const [download] = await Promise.all([
        porteur.waitForEvent('download'),
        porteur.getByRole('button', { name: 'Télécharger en CSV' }).click(),
      ]);
      const csv = await readFile(await download.path(), 'utf8');
      const line = csv.split(/\r?\n/).find(one => /^"?GitLab"?;/.test(one));
      const [, , , , , seconds] = (line ?? '').replaceAll('"', '').split(';');
      expect(Number(seconds)).toBeGreaterThan(0);
    });
  });
});
