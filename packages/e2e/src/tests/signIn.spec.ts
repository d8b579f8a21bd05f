import { people } from '../support/people';
import { signIn } from '../support/signIn';
import { expect, test } from '../support/test';

test('a person signs in, reloads, and signs out', async ({
  anonymousPage: page,
}) => {
  await signIn(page, 'porteur');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Bonjour',
  );
  expect(page.url()).not.toMatch(/token|code=/);

  await page.reload();
  await page.getByRole('button', { name: people.porteur.name }).first().click();
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
  await expect(
    page.getByRole('button', { name: /Se connecter avec mon compte/ }),
  ).toBeVisible();
});

test('nobody sees anything without signing in', async ({
  anonymousPage: page,
  request,
}) => {
  for (const path of [
    '/api/catalog/entities',
    '/api/projects/requests',
    '/api/mirrors/mirrors',
    '/api/audit/events',
    '/api/scaffolder/v2/tasks',
  ]) {
    const response = await request.get(path);
    expect([401, 403, 404], path).toContain(response.status());
  }
  await page.goto('/catalog');
  await expect(
    page.getByRole('button', { name: /Se connecter avec mon compte/ }),
  ).toBeVisible();
});

test('the legal pages are open to everyone', async ({
  anonymousPage: page,
}) => {
  for (const path of [
    '/accessibilite',
    '/mentions-legales',
    '/donnees-personnelles',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

for (const [locale, language, button] of [
  ['fr-FR', 'fr', 'Se connecter avec mon compte professionnel'],
  ['en-GB', 'en', 'Sign in with my professional account'],
  ['de-DE', 'fr', 'Se connecter avec mon compte professionnel'],
] as const) {
  test(`a browser in ${locale} gets the portal in ${language}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ locale, baseURL });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByRole('button', { name: button })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await context.close();
  });
}
