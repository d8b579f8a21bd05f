import type { Page } from '@playwright/test';
import { environment } from './environment';
import { demoPassword, people, type Person } from './people';

/** Goes through the sign-in as a person does, identity provider included, up to the home page. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('button', {
      name: /Se connecter avec mon compte|Sign in with my/,
    })
    .click();
  await page.waitForURL(url => url.origin === environment.identityUrl);
  await page.getByRole('radio', { name: people[person].name }).check();
  await page.getByLabel('Mot de passe', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL(url => url.origin === environment.portalUrl);
  await page
    .getByRole('button', { name: people[person].name })
    .first()
    .waitFor();
}
