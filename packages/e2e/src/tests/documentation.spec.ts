import type { Page } from '@playwright/test';
import { findViolations } from '../support/axe';
import { settle } from '../support/settle';
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

const mirrors = '/docs/default/component/tutoriels/depot-miroir/';
const norms = '/docs/default/component/cct/normes/';
const phone = { viewport: { width: 400, height: 800 } };

const article = (page: Page) =>
  page.getByTestId('techdocs-native-shadowroot').locator('article');

test('a diagram is drawn, and its text can be read', async ({ openAs }) => {
  const page = await openAs('porteur', mirrors);
  const diagram = article(page).getByRole('group', { name: /Recopie/ });
  await expect(diagram.locator('svg').first()).toBeVisible();
  await article(page).getByText('Texte du schéma').click();
  await expect(article(page).getByText('sequenceDiagram')).toBeVisible();
});

test('a page without a diagram does not load what draws them', async ({
  openAs,
}) => {
  const page = await openAs('porteur');
  const weights: number[] = [];
  page.on('response', async response => {
    if (!response.url().endsWith('.js')) return;
    const source = await response.text().catch(() => '');
    if (source.includes('sequenceDiagram')) weights.push(source.length);
  });
  await page.goto(norms);
  await expect(article(page).getByRole('heading', { level: 1 })).toBeVisible();
  await settle(page);
  expect(weights).toEqual([]);
});

test('a page fits a phone, and what is wide scrolls by keyboard', async ({
  openAs,
}) => {
  const roles = `${documentation}/roles/`;
  const page = await openAs('porteur', roles, phone);
  const block = article(page).locator('.portal-scroll').first();
  await expect(block).toBeVisible();
  await settle(page);
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    ),
  ).toBeLessThanOrEqual(0);
  await block.focus();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => block.evaluate(element => element.scrollLeft))
    .toBeGreaterThan(0);
  expect(await findViolations(page, roles)).toEqual([]);
});

test('a reader chooses how to read, and finds it again', async ({ openAs }) => {
  const page = await openAs('porteur', norms);
  const text = article(page).locator('p').first();
  await expect(text).toHaveCSS('font-size', '16px');
  await page.getByRole('button', { name: 'Réglages de lecture' }).click();
  await page.getByText('Très grande').click();
  await page.getByText('Le texte seul, sans les menus').click();
  await page.keyboard.press('Escape');
  await expect(text).toHaveCSS('font-size', '24px');
  await page.reload();
  await expect(text).toHaveCSS('font-size', '24px');
  await expect(
    article(page).page().locator('.md-sidebar').first(),
  ).toBeHidden();
});

test('a report has the title of the page and the passage', async ({
  openAs,
}) => {
  const page = await openAs('porteur', norms);
  await article(page).locator('p').first().dblclick();
  const link = page.getByRole('link', { name: /Signaler un problème/ });
  await expect(link).toHaveAttribute('href', /Documentation.*Passage/);
});

test('a reader says whether a page helped, and the writers read it without a name', async ({
  openAs,
}) => {
  const page = await openAs('porteur', norms);
  await page.getByRole('button', { name: 'Non', exact: true }).click();
  await page.getByLabel(/Que faut-il garder/).fill('Où est le RGAA ?');
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await expect(page.getByText('Merci, votre réponse')).toBeVisible();
  expect(await findViolations(page, norms)).toEqual([]);

  const writer = await openAs('serviceTeam', '/avis-documentation');
  await writer
    .getByRole('button', { name: 'Lire les commentaires sur normes' })
    .click();
  const dialog = writer.getByRole('dialog');
  await expect(dialog.getByText('Où est le RGAA ?')).toBeVisible();
  await expect(dialog).not.toContainText(/camille|porteur/i);
  expect(await findViolations(writer, '/avis-documentation')).toEqual([]);

  await page.reload();
  await page.getByRole('button', { name: 'Retirer ma réponse' }).click();
  await expect(page.getByText('Votre réponse est retirée.')).toBeVisible();

  const other = await openAs('developer', '/avis-documentation');
  await expect(other.getByText(/réservée à ceux qui écrivent/)).toBeVisible();
});
