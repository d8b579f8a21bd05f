import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeTraining } from '../__testUtils__/FakeTraining';
import { library } from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';

const recommended = {
  module: 'learningmodule:default/miroir',
  path: 'learningpath:default/atelier',
  fills: [],
  isOpen: false,
  reason: {
    fr: 'Miroir de dépôts (obligatoire) : vous êtes au niveau 0, le niveau 3 est attendu, ce module mène au niveau 3.',
    en: 'Repository mirroring (mandatory): you are at level 0, level 3 is expected, this module leads to level 3.',
  },
};

describe('my way', () => {
  it('invites who follows nothing to choose a path', async () => {
    renderScreen({
      training: FakeTraining.create({ assessed: 0 }),
      path: '/formation',
    });
    expect(
      await screen.findByRole('link', { name: 'Choisir un parcours' }),
    ).toHaveAttribute('href', '/formation/catalogue');
    expect(screen.getByText(/Dites où vous en êtes/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Aller à mes compétences' }),
    ).toHaveAttribute('href', '/competences');
    await expectAccessible();
  });

  it('shows what comes next, what is followed and what is recommended, with the reason', async () => {
    const training = FakeTraining.create({ recommendations: [recommended] });
    await training.enrol('atelier');
    renderScreen({ training, path: '/formation' });
    const next = (
      await screen.findByRole('heading', { name: 'Que faire ensuite' })
    ).closest('section')!;
    expect(next).toHaveTextContent('Vient ensuite : Kubernetes en bref');
    expect(
      within(next).getByRole('link', { name: 'Ouvrir le module' }),
    ).toHaveAttribute('href', '/formation/modules/video');
    expect(screen.getByText('0 sur 3 modules')).toBeVisible();
    expect(screen.getByText(recommended.reason.fr)).toBeVisible();
    await expectAccessible();
  });

  it('says why nothing can be recommended, in English too', async () => {
    renderScreen({
      training: FakeTraining.create({
        skillsProblem: { fr: 'Panne', en: 'The skills do not answer' },
      }),
      path: '/formation',
      language: 'en',
    });
    expect(await screen.findByText('The skills do not answer')).toBeVisible();
  });

  it('gives a copy of what is kept, and erases it once confirmed', async () => {
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => {};
    const training = FakeTraining.create();
    await training.enrol('atelier');
    renderScreen({ training, path: '/formation' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Prendre une copie (JSON)' }),
    );
    await waitFor(() => expect(training.said).toContainEqual(['export']));
    await userEvent.click(
      screen.getByRole('button', { name: 'Effacer ma progression' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(training.said).not.toContainEqual(['erase']);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Effacer ma progression' }),
    );
    expect(
      await screen.findByText('Vous ne suivez encore aucun parcours.'),
    ).toBeVisible();
  });
});

describe('the catalogue', () => {
  it('shows every path and every module, and filters them by the address', async () => {
    const { address } = renderScreen({
      training: FakeTraining.create(),
      path: '/formation/catalogue',
    });
    expect(
      await screen.findByRole('link', { name: 'Atelier pratique' }),
    ).toHaveAttribute('href', '/formation/parcours/atelier');
    expect(screen.getByRole('link', { name: 'Certification' })).toBeVisible();
    const table = screen.getByRole('table', { name: 'Modules' });
    expect(within(table).getAllByRole('row')).toHaveLength(5);
    expect(within(table).queryByText('Les anti-patterns')).toBeNull();
    expect(within(table).getByText('À estimer')).toBeVisible();
    await expectAccessible();

    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Compétence' }),
      'Miroir de dépôts',
    );
    expect(address()).toBe(
      '/formation/catalogue?competence=skill%3Adefault%2Fgit-mirroring',
    );
    expect(screen.getByText('1 module répond au filtre')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Certification' })).toBeNull();

    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Coût' }),
      'Payant',
    );
    expect(
      screen.getByText('Aucun parcours ne répond au filtre.'),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Effacer le filtre' }),
    );
    expect(address()).toBe('/formation/catalogue');
    expect(screen.getByRole('link', { name: 'Certification' })).toBeVisible();
  });
});

describe('the proofs that wait', () => {
  const waiting = () => ({
    proof: {
      id: 'p1',
      person: 'user:default/denis.devops',
      module: 'learningmodule:default/secrets',
      kind: 'validated' as const,
      text: 'Secret chiffré dans le dépôt infra',
      url: 'https://exemple.gouv.fr/preuve',
      at: '2026-11-18T10:00:00.000Z',
    },
    module: library.modules.find(
      ({ ref }) => ref === 'learningmodule:default/secrets',
    )!,
  });

  it('are refused with a reason only', async () => {
    const training = FakeTraining.create({ toDecide: [waiting()] });
    renderScreen({ training, path: '/formation/a-valider' });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Décider de la preuve de « Gérer les secrets »',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    await expectAccessible();
    await userEvent.click(within(dialog).getByLabelText('Refuser'));
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Enregistrer' }),
    );
    expect(within(dialog).getByText('« Commentaire » manque.')).toBeVisible();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Commentaire/ }),
      'Le secret est en clair',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Enregistrer' }),
    );
    expect(
      await screen.findByText('Aucune preuve ne vous attend.'),
    ).toBeVisible();
    expect(training.said).toEqual([
      ['decide', 'p1', { accepted: false, comment: 'Le secret est en clair' }],
    ]);
  });

  it('are shown to those who lead somebody only', async () => {
    renderScreen({
      training: FakeTraining.create({
        actions: { decide: false, overview: false },
      }),
      path: '/formation/a-valider',
    });
    expect(await screen.findByText('Cette vue n’existe pas.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'À valider' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Vue d’ensemble' })).toBeNull();
  });
});

describe('the figures', () => {
  it('show where people stop, in a picture and in a table', async () => {
    renderScreen({
      training: FakeTraining.create(),
      path: '/formation/ensemble',
    });
    expect(
      await screen.findByRole('img', {
        name: /Découvrir : 10 arrivés, 1 arrêtés ; Faire : 8 arrivés, 2 arrêtés/,
      }),
    ).toBeInTheDocument();
    const steps = screen.getByRole('table', {
      name: /Personnes à chaque étape/,
    });
    expect(
      within(steps).getByRole('row', { name: /^Faire/ }),
    ).toHaveTextContent('Faire84225 % Le plus fort');
    const modules = screen.getByRole('table', { name: 'Modules' });
    expect(modules).toHaveTextContent('Gérer les secrets3214');
    await expectAccessible();
  });

  it('are taken away in a file, and followed for each path', async () => {
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => {};
    const training = FakeTraining.create();
    const { address } = renderScreen({
      training,
      path: '/formation/ensemble',
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Exporter (ODS)' }),
    );
    await waitFor(() =>
      expect(training.said).toEqual([['export', 'ods', 'fr']]),
    );
    await userEvent.selectOptions(
      screen.getByLabelText('Parcours à regarder'),
      'Certification',
    );
    expect(
      screen.getByText('Personne ne suit encore ce parcours.'),
    ).toBeVisible();
    expect(address()).toContain('parcours=learningpath');
  });

  it('say of a team what five people make, and nothing of a smaller one', async () => {
    const training = FakeTraining.create();
    renderScreen({ training, path: '/formation/equipes' });
    expect(
      await screen.findByText('Modules terminés par toutes ensemble'),
    ).toBeVisible();
    expect(
      screen.getByText(
        'Suivis par moins de cinq personnes, donc sans chiffres : Certification.',
      ),
    ).toBeVisible();
    await expectAccessible();
  });

  it('say nothing of a team that is too small', async () => {
    const training = FakeTraining.create();
    training.team = { ...training.team, people: 3, tooFew: true, paths: [] };
    renderScreen({ training, path: '/formation/equipes' });
    expect(
      await screen.findByText(/trop petite pour que ses chiffres/),
    ).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
