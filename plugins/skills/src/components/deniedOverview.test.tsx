import { screen } from '@testing-library/react';
import { FakeSkills } from '../__testUtils__/FakeSkills';
import { renderScreen } from '../__testUtils__/renderScreen';

// Apart from the other tests of the page: what is allowed is kept for a while, whoever asks.
describe('« Compétences » without the right to see everybody', () => {
  it('does not lead to everybody, and shows nothing of them', async () => {
    renderScreen({
      skills: FakeSkills.create(),
      path: '/competences/ensemble',
      permissions: [],
    });
    expect(
      await screen.findByText(
        'Cette page n’existe pas, ou ne vous est pas ouverte',
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Équipes' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Vue d’ensemble' })).toBeNull();
    expect(screen.queryByText(/ont évalué leurs compétences/)).toBeNull();
  });
});
