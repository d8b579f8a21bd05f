import { screen } from '@testing-library/react';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeServiceLevels } from '../__testUtils__/FakeServiceLevels';
import { services } from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { ServicesCard } from './ServicesCard';

const card = (
  <main>
    <h1>Accueil</h1>
    <h2>Mes projets</h2>
    <ServicesCard />
  </main>
);

describe('the card of the home page', () => {
  it('names the services that do not answer', async () => {
    renderScreen({ element: card, serviceLevels: FakeServiceLevels.create() });
    expect(await screen.findByRole('link', { name: 'GitLab' })).toHaveAttribute(
      'href',
      '/qualite-de-service/services/gitlab',
    );
    expect(screen.getAllByText('Interrompu')).toHaveLength(2);
    expect(screen.queryByRole('link', { name: 'Vault' })).toBeNull();
    await expectAccessible();
  });

  it.each([
    ['up', 'fr', '3 services mesurés, aucun n’est interrompu.'],
    ['no-data', 'en', 'Nothing is measured yet.'],
  ] as const)(
    'says in one line that all is %s',
    async (state, language, words) => {
      const fake = FakeServiceLevels.create();
      fake.services = {
        ...services,
        items: services.items.map(one => ({ ...one, state })),
      };
      renderScreen({ element: card, serviceLevels: fake, language });
      expect(await screen.findByText(words)).toBeVisible();
    },
  );
});
