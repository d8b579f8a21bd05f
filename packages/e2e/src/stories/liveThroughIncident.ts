import { readFile } from 'node:fs/promises';
import { stopGitLab, type SandboxFault } from '../support/sandboxFault';
import { expect, test, type OpenAs } from '../support/test';

/** A probe looks every few seconds, and a state takes two looks: the machine of a test may be slow besides. */
const patience = { timeout: 180_000 };

/**
 * A service that the project leans on stops: the project shows the incident and its clock, operations say what goes on,
 * the service is mended, and the report of the month counts it.
 *
 * @param slug - of an active project of « devops »
 */
export async function liveThroughIncident(
  openAs: OpenAs,
  slug: string,
): Promise<void> {
  // Only what the probe asks will be stopped: the other tests need the forge.
  let fault: SandboxFault | undefined;
  try {
    const devops = await openAs(
      'devops',
      `/projets/${slug}/qualite-de-service`,
    );
    const open = devops.getByRole('region', {
      name: 'Incidents qui touchent le projet',
    });
    const reader = await openAs(
      'developer',
      '/qualite-de-service/services/gitlab',
    );
    const heading = reader.getByRole('heading', { level: 1 }).locator('..');
    await expect(heading).toContainText('Disponible', patience);

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
      await expect(devops.getByText('La forge redémarre.')).toBeVisible();
      await devops.goBack();
    });

    await fault.mend();
    await expect(heading).toContainText('Disponible', patience);
    await expect(link).toHaveCount(0, patience);
    await expect(
      devops
        .getByRole('region', { name: 'Incidents des 90 derniers jours' })
        .getByRole('link', { name: new RegExp(`^${number} `) }),
    ).toBeVisible(patience);

    await test.step('the report of the month counts it, on the screen and in the file', async () => {
      await devops.goto('/qualite-de-service/rapports');
      await expect(
        devops
          .getByRole('table', { name: /^Incidents, / })
          .getByRole('link', { name: new RegExp(`^${number} `) }),
      ).toBeVisible();
      // A minute is measured once it is well over.
      const gitlab = devops
        .getByRole('table', { name: /^Services, / })
        .getByRole('row', { name: /^GitLab/ });
      await expect(async () => {
        await devops.reload();
        await expect(gitlab).toBeVisible();
        await expect(gitlab.getByRole('cell').nth(4)).not.toHaveText(/^0\ss$/, {
          timeout: 10_000,
        });
      }).toPass({ timeout: 300_000 });
      const [download] = await Promise.all([
        devops.waitForEvent('download'),
        devops.getByRole('button', { name: 'Télécharger en CSV' }).click(),
      ]);
      const csv = await readFile(await download.path(), 'utf8');
      const line = csv.split(/\r?\n/).find(one => /^"?GitLab"?;/.test(one));
      const [, , , , , seconds] = (line ?? '').replaceAll('"', '').split(';');
      expect(Number(seconds)).toBeGreaterThan(0);
    });
  } finally {
    await fault?.mend();
  }
}
