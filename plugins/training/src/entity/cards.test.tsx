import { screen } from '@testing-library/react';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeTraining } from '../__testUtils__/FakeTraining';
import {
  entities,
  moduleEntities,
  pathEntities,
} from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { ModuleCard } from './ModuleCard';
import { PathStepsCard } from './PathStepsCard';
import { SkillModulesCard } from './SkillModulesCard';

const framed = (card: JSX.Element) => (
  <main>
    <h1>Page</h1>
    <h2>Vue</h2>
    {card}
  </main>
);

describe('the cards of the catalog', () => {
  it('lead from a module to its page', async () => {
    renderScreen({
      training: FakeTraining.create(),
      element: framed(<ModuleCard />),
      entity: moduleEntities[1],
    });
    expect(
      await screen.findByRole('link', { name: 'Le suivre dans mes parcours' }),
    ).toHaveAttribute('href', '/formation/modules/miroir');
    expect(
      screen.getByRole('link', { name: 'Miroir de dépôts' }),
    ).toHaveAttribute('href', '/catalog/default/skill/git-mirroring');
    await expectAccessible();
  });

  it('show the steps of a path', async () => {
    renderScreen({
      training: FakeTraining.create(),
      element: framed(<PathStepsCard />),
      entity: pathEntities[0],
    });
    expect(await screen.findByText('Découvrir')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Le suivre dans mes parcours' }),
    ).toHaveAttribute('href', '/formation/parcours/atelier');
    await expectAccessible();
  });

  it('show what teaches a skill, and to which level', async () => {
    renderScreen({
      training: FakeTraining.create(),
      element: framed(<SkillModulesCard />),
      entity: entities[1],
    });
    expect(
      await screen.findByRole('link', { name: 'Recopier un dépôt' }),
    ).toHaveAttribute('href', '/formation/modules/miroir');
    expect(screen.getByText(/jusqu’au niveau 3/)).toBeVisible();
    await expectAccessible();
  });
});
