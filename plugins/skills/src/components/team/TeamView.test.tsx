import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ResponseError } from '@backstage/errors';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeSkills } from '../../__testUtils__/FakeSkills';
import { dalia, matrix, person } from '../../__testUtils__/fixtures';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { TeamTab } from '../../project/TeamTab';
import { RequestTeam } from '../../request/RequestTeam';

const team = '/competences/equipes/project/vigie';

describe('the matrix of a team', () => {
  it('says whether the team is ready, and what is lacking', async () => {
    renderScreen({ skills: FakeSkills.create(), path: team });
    expect(
      await screen.findByRole('heading', {
        name: 'Compétences de l’équipe Vigie',
      }),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('L’équipe n’est pas encore prête'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Kubernetes : 0 au niveau attendu, il en faut 1/),
    ).toHaveTextContent('2 de plus après validation.');
    const gaps = screen.getByRole('region', { name: /a intérêt à travailler/ });
    expect(
      within(gaps)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      expect.stringMatching(/Kubernetes.*personne n’atteint le niveau 3/),
      expect.stringMatching(/Helm.*une seule personne \(dalia\.dev\)/),
    ]);
    expect(screen.getByText(/1 personne n’est pas affichée/)).toBeVisible();
    await expectAccessible();
  });

  it('is one stop of the Tab key, and arrows go from cell to cell', async () => {
    renderScreen({ skills: FakeSkills.create(), path: team });
    const grid = await screen.findByRole('grid');
    const cell = (name: RegExp) => within(grid).getByRole('link', { name });
    const first = cell(/dalia\.dev, Conteneurisation : niveau 3/);
    expect(first).toHaveAttribute('tabindex', '0');
    expect(
      within(grid)
        .getAllByRole('link')
        .filter(link => link.dataset.place && link.tabIndex === 0),
    ).toHaveLength(1);
    act(() => first.focus());
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    const helm = cell(/dalia\.dev, Helm : niveau 2, niveau atteint, À valider/);
    expect(helm).toHaveFocus();
    expect(helm).toHaveAttribute(
      'href',
      '/competences/personnes/dalia.dev?competence=helm',
    );
    await userEvent.keyboard('{ArrowDown}');
    expect(
      cell(/denis\.devops, Helm : niveau 0, rien d’attendu/),
    ).toHaveFocus();
    expect(
      cell(/denis\.devops, Kubernetes : niveau 2, il manque un niveau/),
    ).toBeInTheDocument();
  });

  it('is asked for another perimeter, and exported as it is seen', async () => {
    const skills = FakeSkills.create();
    const { address } = renderScreen({ skills, path: team });
    await userEvent.selectOptions(
      await screen.findByLabelText('Niveaux attendus du périmètre'),
      'Pilotage MOE',
    );
    expect(address()).toBe(`${team}?perimetre=pilotage-moe`);
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => {};
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Télécharger la matrice (ODS)',
      }),
    );
    expect(skills.said.at(-1)).toEqual([
      'export team',
      { kind: 'project', name: 'vigie' },
      'ods',
      { perimeter: 'pilotage-moe', language: 'fr' },
    ]);
  });

  it('shows no figure of a team that is too small, and says why', async () => {
    const skills = FakeSkills.create();
    skills.matrix = { ...matrix, rows: [], hidden: 3, figures: undefined };
    renderScreen({
      skills,
      element: (
        <main>
          <h1>Vigie</h1>
          <TeamTab slug="vigie" />
        </main>
      ),
    });
    expect(
      await screen.findByText(/En dessous de 5 personnes/),
    ).toBeInTheDocument();
    expect(screen.getByText(/3 personnes ne sont pas affichées/)).toBeVisible();
    expect(screen.queryByRole('grid')).toBeNull();
    await expectAccessible();
  });
});

describe('the team of a request', () => {
  const part = (projectSlug?: string) => (
    <main>
      <h1>Demande</h1>
      <RequestTeam
        requestId="r1"
        people={[dalia, 'user:default/denis.devops']}
        projectSlug={projectSlug}
      />
    </main>
  );

  it('is those whom the request names, until there is a project', async () => {
    const getPerson = async (name: string) =>
      name === 'dalia.dev'
        ? person
        : {
            ...person,
            userRef: 'user:default/denis.devops',
            positions: person.positions.slice(0, 1),
          };
    renderScreen({
      skills: FakeSkills.create({ getPerson }),
      element: part(),
    });
    expect(await screen.findByText('2 personnes citées.')).toBeInTheDocument();
    expect(
      screen.getByText('L’équipe n’est pas encore prête'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^Kubernetes : 0 au niveau attendu/),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Ces compétences reposent sur une seule personne : Helm.',
      ),
    ).toBeInTheDocument();
    await expectAccessible();
  });

  it('says nothing of people whose levels the reader does not see', async () => {
    const getPerson = async (name: string) => {
      if (name === 'dalia.dev') return person;
      throw await ResponseError.fromResponse(
        new Response('{}', { status: 403 }),
      );
    };
    renderScreen({
      skills: FakeSkills.create({ getPerson }),
      element: part(),
    });
    expect(
      await screen.findByText(/Vous ne voyez pas les niveaux de toutes/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/personnes citées/)).toBeNull();
  });

  it('says why the levels could not be read', async () => {
    const getPerson = async () => {
      throw new Error('Le service est arrêté');
    };
    renderScreen({
      skills: FakeSkills.create({ getPerson }),
      element: part(),
    });
    expect(
      await screen.findByText('Le service est arrêté'),
    ).toBeInTheDocument();
  });

  it('is the members of the project once it exists', async () => {
    const skills = FakeSkills.create();
    renderScreen({ skills, element: part('vigie'), language: 'en' });
    expect(
      await screen.findByRole('link', { name: 'See the matrix of the team' }),
    ).toHaveAttribute('href', team);
    expect(await screen.findByText('2 people named.')).toBeInTheDocument();
    expect(skills.said).toEqual([
      ['readiness', { kind: 'project', name: 'vigie' }],
    ]);
  });
});
