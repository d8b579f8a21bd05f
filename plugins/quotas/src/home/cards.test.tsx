import { screen, waitFor } from '@testing-library/react';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeQuotas } from '../__testUtils__/FakeQuotas';
import { renderScreen } from '../__testUtils__/renderScreen';
import { QuotasCard } from '../project/QuotasCard';
import { DecisionsCard } from './DecisionsCard';
import { TightQuotasCard } from './TightQuotasCard';

const page = (card: JSX.Element) => (
  <main>
    <h1>Accueil</h1>
    <h2>Ce qui m’attend</h2>
    {card}
  </main>
);

describe('the cards', () => {
  it('tell who decides what waits', async () => {
    renderScreen({
      quotas: FakeQuotas.create(),
      element: page(<DecisionsCard />),
    });
    expect(
      await screen.findByText('1 demande de quota attend une décision'),
    ).toBeVisible();
    expect(screen.getByText(/^Paie – Hors production/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Voir les demandes' }),
    ).toHaveAttribute('href', '/quotas/decisions');
    await expectAccessible();
  });

  it('tell a team which of its envelopes are nearly full', async () => {
    const fake = FakeQuotas.create();
    renderScreen({ quotas: fake, element: page(<TightQuotasCard />) });
    expect(
      await screen.findByRole('link', { name: 'Paie – Hors production' }),
    ).toHaveAttribute('href', '/projets/paie/quotas');
    expect(screen.getByText('Plein')).toBeVisible();
    expect(screen.queryByText(/Paie – Production/)).toBeNull();
    expect(fake.said).toContainEqual([
      'projects',
      expect.objectContaining({ mine: true, state: ['over', 'full', 'near'] }),
    ]);
    await expectAccessible();
  });

  it('say nothing to who has no project', async () => {
    let answer = () => {};
    const answered = new Promise<void>(resolve => (answer = resolve));
    renderScreen({
      quotas: FakeQuotas.create({
        listProjects: async () => {
          await answered;
          return { items: [], total: 0 };
        },
      }),
      element: page(<TightQuotasCard />),
    });
    await screen.findByText('Quotas de mes projets');
    answer();
    await waitFor(() =>
      expect(screen.queryByText('Quotas de mes projets')).toBeNull(),
    );
  });

  it('show a project its envelopes', async () => {
    renderScreen({
      quotas: FakeQuotas.create(),
      element: page(<QuotasCard slug="paie" />),
    });
    expect(
      await screen.findByRole('list', { name: 'Hors production' }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Voir les quotas du projet' }),
    ).toHaveAttribute('href', '/projets/paie/quotas');
    await expectAccessible();
  });
});
