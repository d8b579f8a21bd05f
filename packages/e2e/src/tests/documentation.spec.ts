import { expect, test } from '../support/test';

const documentation = '/docs/default/component/portail';

test('documentation is found before anyone has opened it', async ({
  openAs,
}) => {
  const page = await openAs('porteur', '/search?query=portail&type=techdocs');
  // The portal builds and indexes it a moment after its start.
  await expect(async () => {
    await page.reload();
    await expect(
      page.getByRole('region', { name: 'Résultats' }).getByRole('link').first(),
    ).toHaveAttribute('href', new RegExp(`^${documentation}/`), {
      timeout: 5_000,
    });
  }).toPass({ timeout: 120_000 });
  await page.getByLabel('Nature').selectOption('Application');
  await expect(page).toHaveURL(/kind=System/);
});

test('documentation is written in the typeface of the State', async ({
  openAs,
}) => {
  const page = await openAs('porteur', documentation);
  const text = page
    .getByTestId('techdocs-native-shadowroot')
    .locator('.md-typeset p')
    .first();
  await expect(text).toHaveCSS('font-family', /^"?Marianne/);
});
