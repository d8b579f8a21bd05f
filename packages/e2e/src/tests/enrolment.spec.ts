import { RequestPage } from '../pages/RequestPage';
import { RequestWizard } from '../pages/RequestWizard';
import { newProjectName } from '../support/createActiveProject';
import { environment } from '../support/environment';
import { clonedRefs, withCredentials } from '../support/git';
import { people } from '../support/people';
import { expect, test } from '../support/test';

test.describe.configure({ timeout: 300_000 });

const publicSource = `${environment.primaryForgeUrl}/bureau-des-usagers/demarches.git`;
const privateSource = `${environment.primaryForgeUrl}/bureau-des-usagers/demarches-infra.git`;

test('from the request to the same commits in the secondary forge', async ({
  openAs,
}) => {
  const name = newProjectName();
  const porteur = await openAs('porteur');
  const serviceTeam = await openAs('serviceTeam');

  // The porteur asks for access.
  const wizard = await RequestWizard.open(porteur);
  await wizard.answerEligibility('Non');
  await expect(
    porteur.getByText('Cette réponse bloque la demande pour l’instant').first(),
  ).toBeVisible();
  await wizard.answerEligibility('Oui');
  await wizard.next();
  await wizard.describeApplication({
    title: 'Démarches en ligne',
    name: 'Nom refusé !',
    description: 'Dépôt et suivi des démarches des usagers',
  });
  await wizard.next();
  await expect(
    porteur.getByText(/écrivez uniquement des lettres minuscules/).first(),
  ).toBeVisible();
  await wizard.describeApplication({
    title: 'Démarches en ligne',
    name,
    description: 'Dépôt et suivi des démarches des usagers',
  });
  await expect(porteur.getByText('Ce nom est libre.')).toBeVisible();
  await wizard.next();
  await wizard.namePeople({
    sponsor: 'Claire Martin',
    stateCorrespondent: 'claire.martin@exemple.gouv.fr',
    budgetCode: '0216-CPRH-CP01',
  });
  await wizard.next();
  await wizard.chooseHosting();
  await wizard.next();
  await wizard.addEnvironments([
    { name: 'dev', stage: 'Développement', cluster: 'Nubo NP 1' },
    { name: 'prod', stage: 'Production', cluster: 'Nubo NP 1' },
  ]);
  await wizard.next();
  await wizard.addRepositories([
    { url: publicSource, name: 'demarches', isPrivate: false },
    { url: privateSource, name: 'demarches-infra', isPrivate: true },
  ]);
  await wizard.next();
  await wizard.addMember(people.developer.name);
  await wizard.next();
  const requestId = await wizard.send();
  const asked = await RequestPage.open(porteur, requestId);
  await asked.expectState('À décider');

  // The Service Team finds it in its queue and approves it.
  await serviceTeam.goto('/demandes');
  await serviceTeam.getByRole('link', { name }).first().click();
  const read = await RequestPage.open(serviceTeam, requestId);
  await read.approve('Dossier complet');

  // The porteur follows the steps up to the project.
  const followed = await RequestPage.open(porteur, requestId);
  await followed.expectState('Active');
  const slug = await followed.openProject();
  expect(slug).toBe(name);
  await expect(
    porteur.getByText('Actif', { exact: true }).first(),
  ).toBeVisible();

  // What a developer clones from the secondary forge is what the primary one holds.
  const secondary = withCredentials(
    `${environment.gitlabUrl}/forge-mi/projects/${slug}/demarches.git`,
    'oauth2',
    environment.gitlabToken,
  );
  const source = await clonedRefs(publicSource);
  expect(Object.keys(source).length).toBeGreaterThan(0);
  await expect
    .poll(() => clonedRefs(secondary), { timeout: 120_000 })
    .toEqual(source);

  // Everyone concerned was told, and the catalog shows the project.
  await porteur.goto('/notifications');
  await expect(porteur.getByText(new RegExp(name)).first()).toBeVisible();
  await porteur.goto(`/catalog/default/component/${slug}.demarches`);
  await expect(
    porteur.getByRole('button', { name: /Synchroniser/ }).first(),
  ).toBeVisible();
});
