import { callPortal } from '../support/callPortal';
import { createActiveProject } from '../support/createActiveProject';
import { environment } from '../support/environment';
import { pushFile, withCredentials } from '../support/git';
import { expect, test, type OpenAs } from '../support/test';

test.describe.configure({ timeout: 420_000 });

const requirement = 'EXI-ARCH-18';
const tutorial = '/docs/default/component/tutoriels/image-conforme/';
const check = 'Image sans privilège (rootless)';

/** The source of the repository `api` of every project of the tests. */
const source = withCredentials(
  `${environment.primaryForgeUrl}/bureau-des-usagers/demarches.git`,
  'demarches',
  environment.primaryForgeToken,
);

const rootImage = ['FROM node:24.1-alpine', 'USER root', ''].join('\n');
const rootlessImage = ['FROM node:24.1-alpine', 'USER 1001', ''].join('\n');

test('a reader finds a requirement, follows its tutorial, and sees the check turn green', async ({
  openAs,
}) => {
  const { slug } = await createActiveProject(openAs);
  const porteur = await openAs('porteur', '/');

  await test.step('« rootless » finds the requirement', async () => {
    await expect(async () => {
      await porteur.goto('/');
      const search = porteur.getByRole('searchbox').first();
      await search.fill('rootless');
      await search.press('Enter');
      const found = porteur
        .getByRole('region', { name: 'Résultats' })
        .getByRole('link', { name: new RegExp(requirement) })
        .first();
      await found.click({ timeout: 10_000 });
    }).toPass({ timeout: 120_000 });
    await expect(
      porteur.getByText('sans être root', { exact: false }).first(),
    ).toBeVisible();
  });

  await test.step('its tutorial shows how to meet it', async () => {
    if (!new URL(porteur.url()).pathname.startsWith('/catalog/')) {
      await porteur.goto('/catalog/default/requirement/exi-arch-18');
    }
    await porteur
      .getByRole('link', { name: 'Tutoriel : Une image conforme' })
      .click();
    await expect(porteur).toHaveURL(url => url.pathname.startsWith(tutorial));
    await expect(
      porteur.getByRole('heading', { level: 1, name: /Une image conforme/ }),
    ).toBeVisible({ timeout: 120_000 });
  });

  const { applicationRef } = await callPortal<{ applicationRef: string }>(
    porteur,
    'GET',
    `/projects/projects/${slug}`,
  );
  const application = applicationRef.split('/')[1];
  const outcome = porteur
    .getByRole('listitem')
    .filter({ has: porteur.getByText(check, { exact: true }) })
    .last();

  await test.step('the check fails on an image that runs as root', async () => {
    await pushFile(source, 'Dockerfile', rootImage);
    await mirror(openAs, slug);
    await expect(async () => {
      await callPortal(
        porteur,
        'GET',
        `/conformity/applications/${application}`,
      );
    }).toPass({ timeout: 120_000 });
    await porteur.goto(
      `/catalog/default/system/${application}/conformite?exigence=${requirement}`,
    );
    await checkNow();
    await expect(outcome.getByText('Échoué', { exact: true })).toBeVisible();
    await expect(outcome).toContainText('api, Dockerfile, ligne 2');
  });

  await test.step('it passes once the change is mirrored', async () => {
    await pushFile(source, 'Dockerfile', rootlessImage);
    await mirror(openAs, slug);
    await checkNow();
    await expect(outcome.getByText('Réussi', { exact: true })).toBeVisible();
    await expect(outcome).not.toContainText('Dockerfile, ligne');
    await expect(
      porteur.getByText(`Contrôle « ${check} » : Réussi`).first(),
    ).toBeVisible();
  });

  /** Has the checks read the repositories, as a member of the project does, and waits for them. */
  async function checkNow(): Promise<void> {
    const button = porteur.getByRole('button', { name: 'Vérifier maintenant' });
    await expect(button).toBeEnabled({ timeout: 120_000 });
    const before = await checkedAt();
    await button.click();
    await expect.poll(checkedAt, { timeout: 120_000 }).not.toBe(before);
    await expect(button).toBeEnabled({ timeout: 60_000 });
  }

  async function checkedAt(): Promise<string | undefined> {
    const answer = await callPortal<{ checkedAt?: string }>(
      porteur,
      'GET',
      `/conformity/applications/${application}`,
    );
    return answer.checkedAt;
  }
});

/** Has the portal copy the repository `api` of a project, and waits until it has. */
async function mirror(openAs: OpenAs, slug: string): Promise<void> {
  const page = await openAs('porteur', '/mentions-legales');
  const { items } = await callPortal<{ items: { id: string }[] }>(
    page,
    'GET',
    `/mirrors/mirrors?project=${slug}&repository=api`,
  );
  const syncs = `/mirrors/mirrors/${items[0].id}/syncs`;
  const sync = () => callPortal<{ id: string }>(page, 'POST', syncs);
  // A sync that was already under way may have read the source before the change.
  await ended(await sync());
  await ended(await sync());

  async function ended({ id }: { id: string }): Promise<void> {
    await expect
      .poll(
        async () =>
          (
            await callPortal<{ state: string }>(page, 'GET', `${syncs}/${id}`)
          ).state,
        { timeout: 120_000 },
      )
      .toBe('succeeded');
  }
}
