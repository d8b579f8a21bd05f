import { screen } from '@testing-library/react';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeConformity } from '../__testUtils__/FakeConformity';
import { renderScreen } from '../__testUtils__/renderScreen';
import { DerogationsCard } from './DerogationsCard';

const card = (
  <main>
    <h1>Accueil</h1>
    <h2>Ce qui m’attend</h2>
    <DerogationsCard />
  </main>
);

describe('the card of the home page', () => {
  it('leads to each derogation that waits', async () => {
    renderScreen({ element: card, conformity: FakeConformity.create() });
    expect(
      await screen.findByRole('link', { name: 'Démarches – EXI-ARCH-18' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/system/demarches/conformite?exigence=EXI-ARCH-18',
    );
    expect(
      screen.getByText('1 dérogation attend votre décision'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Voir les dérogations' }),
    ).toHaveAttribute('href', '/conformite/derogations');
    await expectAccessible();
  });

  it('says that none waits, in English too', async () => {
    renderScreen({
      element: card,
      conformity: FakeConformity.create({
        listDerogations: async () => ({ items: [] }),
      }),
      language: 'en',
    });
    expect(
      await screen.findByText('No derogation waits for a decision.'),
    ).toBeVisible();
  });
});
