import type { BrowserContextOptions, Page } from '@playwright/test';
import { findViolations } from '../support/axe';
import { createActiveProject } from '../support/createActiveProject';
import type { Person } from '../support/people';
import { settle } from '../support/settle';
import { expect, test } from '../support/test';

const languages: [string, BrowserContextOptions][] = [
  ['French', { locale: 'fr-FR' }],
  ['English', { locale: 'en-GB' }],
];

/** Pages that need no content of their own. */
const pages: [Person, string][] = [
  ['porteur', '/'],
  ['serviceTeam', '/'],
  ['architect', '/'],
  ['porteur', '/demandes'],
  ['serviceTeam', '/demandes'],
  ['porteur', '/projets'],
  ['porteur', '/applications'],
  ['porteur', '/applications/carte'],
  ['porteur', '/applications/voisinage'],
  ['porteur', '/applications/impact'],
  ['porteur', '/applications/matrices'],
  ['porteur', '/applications/paysage'],
  ['porteur', '/applications/calendrier'],
  ['porteur', '/applications/completude'],
  ['porteur', '/applications/tableau-de-bord'],
  ['architect', '/applications/imports'],
  ['architect', '/applications/sources'],
  ['porteur', '/applications/imports'],
  ['porteur', '/create'],
  ['porteur', '/demandes/nouvelle'],
  ['porteur', '/create/templates/default/creer-environnement'],
  ['porteur', '/create/templates/default/ajouter-depot'],
  ['porteur', '/create/templates/default/identifiants-miroir'],
  ['porteur', '/create/tasks'],
  ['porteur', '/catalog'],
  ['porteur', '/catalog/default/system/portail-cloud-pi-native'],
  ['porteur', '/catalog/default/system/portail-cloud-pi-native/fiche'],
  ['porteur', '/catalog/default/system/portail-cloud-pi-native/conformite'],
  [
    'porteur',
    '/catalog/default/system/portail-cloud-pi-native/conformite?exigence=EXI-ARCH-18',
  ],
  ['architect', '/conformite'],
  ['architect', '/conformite/carte'],
  ['architect', '/conformite/derogations'],
  ['porteur', '/conformite'],
  ['serviceTeam', '/quotas'],
  ['serviceTeam', '/quotas/clusters'],
  ['serviceTeam', '/quotas/decisions'],
  ['porteur', '/quotas'],
  ['porteur', '/quotas/clusters'],
  ['porteur', '/formation'],
  ['porteur', '/formation/catalogue'],
  ['porteur', '/formation/parcours/tutoriels-du-portail'],
  ['porteur', '/formation/modules/tutoriel-depot-miroir'],
  ['serviceTeam', '/formation/a-valider'],
  ['serviceTeam', '/formation/equipes'],
  ['serviceTeam', '/formation/ensemble'],
  ['porteur', '/catalog/default/learningpath/formation-cpin'],
  ['porteur', '/catalog/default/learningmodule/cpin-deployer-avec-helm'],
  ['porteur', '/competences'],
  ['porteur', '/competences?competence=kubernetes'],
  ['porteur', '/competences/validations'],
  ['serviceTeam', '/competences/validations'],
  ['porteur', '/competences/equipes'],
  ['serviceTeam', '/competences/equipes/group/service-team'],
  ['serviceTeam', '/competences/personnes/dalia.dev'],
  ['architect', '/competences/ensemble'],
  ['porteur', '/catalog/default/skill/kubernetes'],
  ['porteur', '/eligibilite'],
  ['porteur', '/catalog/default/system/portail-cloud-pi-native/eligibilite'],
  ['porteur', '/qualite-de-service'],
  ['porteur', '/qualite-de-service/services/construction'],
  ['porteur', '/qualite-de-service/services/gitlab'],
  ['porteur', '/qualite-de-service/incidents'],
  ['exploitation', '/qualite-de-service/incidents'],
  ['exploitation', '/qualite-de-service/maintenances'],
  ['porteur', '/qualite-de-service/rapports'],
  ['exploitation', '/qualite-de-service/sondes'],
  ['porteur', '/catalog/default/servicelevel/construction'],
  ['architect', '/catalog/default/requirement/exi-arch-18'],
  ['porteur', '/catalog/default/component/portail'],
  ['porteur', '/catalog/default/group/service-team'],
  ['porteur', '/catalog/default/user/camille.porteur'],
  ['porteur', '/api-docs'],
  ['porteur', '/docs'],
  ['porteur', '/docs/default/component/portail'],
  ['porteur', '/search?query=portail'],
  ['porteur', '/notifications'],
  ['porteur', '/settings'],
  ['porteur', '/accessibilite'],
  ['porteur', '/mentions-legales'],
  ['porteur', '/donnees-personnelles'],
  ['porteur', '/plan-du-site'],
  ['porteur', '/nulle-part'],
];

for (const [language, options] of languages) {
  test.describe(language, () => {
    test.describe.configure({ timeout: 600_000 });

    test('the sign-in page', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ ...options, baseURL });
      const page = await context.newPage();
      await page.goto('/');
      await page
        .getByRole('button', { name: /professionnel|professional/ })
        .waitFor();
      await expectAccessible(page, '/sign-in');
      await context.close();
    });

    for (const [person, path] of pages) {
      test(`${path} as ${person}`, async ({ openAs }) => {
        const page = await openAs(person, path, options);
        await expectAccessible(page, path);
      });
    }

    test('a request, its approval and a project', async ({ openAs }) => {
      const { requestId, slug } = await createActiveProject(openAs);
      const page = await openAs('porteur', '/', options);
      for (const path of [
        `/demandes/${requestId}`,
        `/projets/${slug}`,
        `/projets/${slug}/services`,
        `/projets/${slug}/environnements`,
        `/projets/${slug}/depots`,
        `/projets/${slug}/membres`,
        `/projets/${slug}/historique`,
        `/projets/${slug}/demande`,
        `/projets/${slug}/qualite-de-service`,
        `/projets/${slug}/formation`,
        `/projets/${slug}/quotas`,
        `/projets/${slug}/quotas?demander=production`,
      ]) {
        // Before the page opens: one that changes while the page starts may go unseen.
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(path);
        await expectAccessible(page, path);
      }
    });
  });
}

/** Looks at a page in both themes: they follow the system as long as the person has not chosen. */
async function expectAccessible(page: Page, path: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // Documentation is laid out again when the theme changes, so that each theme gets a page opened anew.
    if (colorScheme === 'dark') await page.reload();
    await expect(page.locator('[data-theme-mode]').first()).toHaveAttribute(
      'data-theme-mode',
      colorScheme,
    );
    await settle(page);
    // Stock pages are repaired a frame after each change, and some change once more after the last answer.
    await expect
      .configure({ soft: true })
      .poll(() => findViolations(page, path), {
        message: `${path}, ${colorScheme}`,
        timeout: 30_000,
      })
      .toEqual([]);
  }
}
