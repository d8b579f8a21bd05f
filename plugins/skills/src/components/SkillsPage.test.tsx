import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeSkills } from '../__testUtils__/FakeSkills';
import { renderScreen } from '../__testUtils__/renderScreen';

describe('the queue of validations', () => {
  it('decides a level with its proofs in sight', async () => {
    const skills = FakeSkills.create();
    renderScreen({ skills, path: '/competences/validations' });
    const row = await screen.findByRole('row', { name: /dalia\.dev/ });
    expect(row).toHaveTextContent('Helm');
    expect(row).toHaveTextContent('2 – Pratique guidée');
    expect(within(row).getByRole('link')).toHaveAttribute(
      'href',
      '/competences/personnes/dalia.dev?competence=helm',
    );
    await expectAccessible();

    await userEvent.click(
      screen.getByRole('button', { name: 'Examiner Helm de dalia.dev' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByRole('list', { name: 'Preuves' }),
    ).toHaveTextContent('Formation Helm');
    await userEvent.selectOptions(
      within(dialog).getByLabelText('Niveau validé'),
      '1 – Découverte',
    );
    expect(within(dialog).getByText('Helm en français, 1')).toBeVisible();
    await userEvent.type(
      within(dialog).getByLabelText('Valable jusqu’au (facultatif)'),
      '2090-01-31',
    );
    await expectAccessible();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Enregistrer' }),
    );
    expect(
      await screen.findByText('Rien n’attend votre décision'),
    ).toBeInTheDocument();
    expect(skills.said).toEqual([
      [
        'decide',
        'dalia.dev',
        'helm',
        { verdict: 'validated', level: 1, expiresOn: '2090-01-31' },
      ],
    ]);
  });
});

describe('the parts of « Compétences »', () => {
  it('leads to teams', async () => {
    renderScreen({
      skills: FakeSkills.create(),
      path: '/competences/equipes',
    });
    expect(await screen.findByRole('link', { name: 'Vigie' })).toHaveAttribute(
      'href',
      '/competences/equipes/project/vigie',
    );
    await expectAccessible();
  });

  it('shows everybody without names to those who may', async () => {
    renderScreen({
      skills: FakeSkills.create(),
      path: '/competences/ensemble?perimetre=gouvernance',
    });
    expect(
      await screen.findByText('12 personnes ont évalué leurs compétences.'),
    ).toBeInTheDocument();
    expect(
      screen.getByLabelText('Niveaux attendus du périmètre'),
    ).toHaveDisplayValue('Gouvernance');
    expect(
      await screen.findByRole('row', { name: /Conteneurisation/ }),
    ).toHaveTextContent('2 sur 12');
    expect(screen.queryByText('dalia.dev')).toBeNull();
    await expectAccessible();
  });
});
