import { screen } from '@testing-library/react';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeTraining } from '../__testUtils__/FakeTraining';
import { renderScreen } from '../__testUtils__/renderScreen';
import { NextCard } from './NextCard';

const card = (
  <main>
    <h1>Accueil</h1>
    <h2>Apprendre</h2>
    <NextCard />
  </main>
);

describe('the card of the home page', () => {
  it('says what comes next and why', async () => {
    const training = FakeTraining.create();
    await training.enrol('atelier');
    renderScreen({ element: card, training });
    expect(
      await screen.findByRole('link', { name: 'Kubernetes en bref' }),
    ).toHaveAttribute('href', '/formation/modules/video');
    expect(screen.getByText(/^Vient ensuite/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Ouvrir mes parcours' }),
    ).toHaveAttribute('href', '/formation');
    await expectAccessible();
  });

  it('says that nothing is under way, in English too', async () => {
    renderScreen({
      element: card,
      training: FakeTraining.create(),
      language: 'en',
    });
    expect(
      await screen.findByText('You have nothing under way: choose a path.'),
    ).toBeVisible();
  });
});
