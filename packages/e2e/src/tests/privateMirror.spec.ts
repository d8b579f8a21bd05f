import { createActiveProject } from '../support/createActiveProject';
import { environment } from '../support/environment';
import { clonedRefs, withCredentials } from '../support/git';
import { settle } from '../support/settle';
import { expect, test } from '../support/test';

test.describe.configure({ timeout: 300_000 });

const privateSource = `${environment.primaryForgeUrl}/bureau-des-usagers/demarches-infra.git`;

test('a private mirror, from its token given in the wizard to the same commits', async ({
  openAs,
}) => {
  const { slug } = await createActiveProject(openAs, {
    infrastructureSource: privateSource,
  });
  const porteur = await openAs(
    'porteur',
    `/catalog/default/component/${slug}.infra`,
  );
  await expect(
    porteur.getByText('Identifiants attendus').first(),
  ).toBeVisible();

  await porteur.goto(`/projets/${slug}/depots`);
  await porteur.getByRole('link', { name: 'Donner le jeton de infra' }).click();
  await expect(
    porteur.getByRole('heading', {
      level: 1,
      name: 'Donner les identifiants d’un miroir',
    }),
  ).toBeVisible();
  // The address said the project and the repository: only the token is asked.
  await expect(
    porteur.getByRole('button', { name: /Dépôt/ }).filter({ hasText: 'infra' }),
  ).toBeVisible();
  await settle(porteur);
  await porteur.getByRole('button', { name: 'Suivant' }).click();

  await porteur.getByRole('button', { name: 'Relire' }).click();
  await expect(
    porteur.getByText('Jeton d’accès : remplissez ce champ.').first(),
  ).toBeVisible();
  await porteur.getByLabel('Nom d’utilisateur').fill('demarches');
  await porteur.getByLabel('Jeton d’accès').fill(environment.primaryForgeToken);
  await porteur.getByRole('button', { name: 'Relire' }).click();

  await expect(
    porteur.getByRole('heading', { level: 2, name: 'Récapitulatif' }),
  ).toBeFocused();
  await expect(
    porteur.getByRole('row', { name: 'Dépôt infra', exact: true }),
  ).toBeVisible();
  await expect(
    porteur.getByRole('row', {
      name: 'Jeton de la forge source Donné, chiffré',
    }),
  ).toBeVisible();
  await expect(porteur.locator('body')).not.toContainText(
    environment.primaryForgeToken,
  );
  await porteur.getByRole('button', { name: 'Enregistrer' }).click();
  await porteur.waitForURL(/\/create\/tasks\//);
  await porteur.getByRole('link', { name: 'Page du projet' }).first().click();

  await porteur.waitForURL(url => url.pathname.startsWith(`/projets/${slug}`));
  await porteur.goto(`/catalog/default/component/${slug}.infra`);
  await expect(
    porteur.getByText('À jour', { exact: true }).first(),
  ).toBeVisible({ timeout: 120_000 });

  const source = await clonedRefs(
    withCredentials(privateSource, 'demarches', environment.primaryForgeToken),
  );
  const copy = await clonedRefs(
    withCredentials(
      `${environment.gitlabUrl}/forge-mi/projects/${slug}/infra.git`,
      'oauth2',
      environment.gitlabToken,
    ),
  );
  expect(Object.keys(source).length).toBeGreaterThan(0);
  expect(copy).toEqual(source);

  // The trail says who gave the token, in words, and holds nothing of it.
  await porteur.goto(`/projets/${slug}/historique`);
  await expect(
    porteur.getByRole('cell', { name: 'Identifiants du miroir donnés' }),
  ).toBeVisible();
});
