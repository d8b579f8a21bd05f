import { screen, waitFor } from '@testing-library/react';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeSkills } from '../__testUtils__/FakeSkills';
import { kubernetesEntity } from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { SkillCard } from '../entity/SkillCard';
import { OwnSkillsCard } from './OwnSkillsCard';
import { ValidationsCard } from './ValidationsCard';

const inHome = (card: JSX.Element) => (
  <main>
    <h1>Accueil</h1>
    <h2>Ce qui m’attend</h2>
    {card}
  </main>
);

describe('the cards of skills', () => {
  it('leads to what to work on first', async () => {
    renderScreen({
      skills: FakeSkills.create(),
      element: inHome(<OwnSkillsCard />),
    });
    expect(
      await screen.findByRole('link', { name: 'Kubernetes' }),
    ).toHaveAttribute('href', '/competences?competence=kubernetes');
    await expectAccessible();
  });

  it('leads to what is to be validated, and is not there when nothing is', async () => {
    const skills = FakeSkills.create();
    renderScreen({ skills, element: inHome(<ValidationsCard />) });
    expect(
      await screen.findByText('1 niveau attend votre décision'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: 'dalia.dev – Helm' }),
    ).toHaveAttribute(
      'href',
      '/competences/personnes/dalia.dev?competence=helm',
    );
    await expectAccessible();
  });

  it('is not there for who decides of nothing', async () => {
    const skills = FakeSkills.create();
    skills.waiting = [];
    const asked = jest.spyOn(skills, 'listValidations');
    renderScreen({ skills, element: inHome(<ValidationsCard />) });
    await waitFor(() => expect(asked).toHaveBeenCalled());
    expect(await screen.findByText('Accueil')).toBeInTheDocument();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('says what each level of a skill means', async () => {
    renderScreen({
      skills: FakeSkills.create(),
      element: (
        <EntityProvider entity={kubernetesEntity}>
          <main>
            <h1>Kubernetes</h1>
            <h2>Présentation</h2>
            <SkillCard />
          </main>
        </EntityProvider>
      ),
    });
    expect(
      await screen.findByText('Kubernetes en français, 5'),
    ).toBeInTheDocument();
    expect(screen.getByText('Matrice officielle')).toBeInTheDocument();
    expect(screen.getByText('3 – Autonomie', { selector: 'dd' })).toBeVisible();
    expect(screen.getByText('0 – Aucun', { selector: 'dd' })).toBeVisible();
  });
});
