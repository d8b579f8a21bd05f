import { screen } from '@testing-library/react';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeCanel } from '../__testUtils__/FakeCanel';
import { dashboard } from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { ApplicationsCard } from './ApplicationsCard';

const card = (
  <main>
    <h1>Accueil</h1>
    <h2>Ce qui m’attend</h2>
    <ApplicationsCard />
  </main>
);

describe('the card of the home page', () => {
  it('leads from each alert to the applications that raise it', async () => {
    renderScreen({ element: card, canel: FakeCanel.create() });
    expect(
      await screen.findByRole('link', { name: 'Sans responsable' }),
    ).toHaveAttribute('href', '/applications/liste?filtre=alert%3Anot-owned');
    expect(screen.getByText('2 alertes à regarder')).toBeVisible();
    await expectAccessible();
  });

  it('says that all is well, in English too', async () => {
    renderScreen({
      element: card,
      canel: FakeCanel.create({
        getDashboard: async () => ({ ...dashboard, alerts: [] }),
      }),
      language: 'en',
    });
    expect(
      await screen.findByText('No application raises an alert.'),
    ).toBeVisible();
  });
});
