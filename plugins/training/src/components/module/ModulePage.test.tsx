import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeTraining } from '../../__testUtils__/FakeTraining';
import { renderScreen } from '../../__testUtils__/renderScreen';

const done = (name: string) => ({
  module: `learningmodule:default/${name}`,
  state: 'done' as const,
  startedAt: '2026-11-01T10:00:00.000Z',
  touchedAt: '2026-11-02T10:00:00.000Z',
  doneAt: '2026-11-02T10:00:00.000Z',
});

describe('the page of a module', () => {
  it('is started, then declared as followed', async () => {
    const training = FakeTraining.create();
    renderScreen({ training, path: '/formation/modules/video' });
    expect(await screen.findByText(/Votre parole suffit/)).toBeVisible();
    expect(
      screen.getByText('niveau 1, Découverte', { exact: false }),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Commencer ce module' }),
    );
    expect(await screen.findByText('Commencé')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'J’ai suivi ce module' }),
    );
    const dialog = await screen.findByRole('dialog');
    const send = within(dialog).getByRole('button', { name: 'Enregistrer' });
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Ce que vous en retenez/ }),
      'Un orchestrateur',
    );
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Adresse/ }),
      'ftp://x',
    );
    await userEvent.click(send);
    expect(within(dialog).getByText(/L’adresse commence par/)).toBeVisible();
    await userEvent.clear(
      within(dialog).getByRole('textbox', { name: /Adresse/ }),
    );
    await expectAccessible();
    await userEvent.click(send);
    expect(
      await screen.findByText('Terminé le 20 novembre 2026.'),
    ).toBeVisible();
    expect(training.said).toEqual([
      ['open', 'video'],
      ['proof', 'video', { text: 'Un orchestrateur' }],
    ]);
  });

  it('checks at once what the portal can see', async () => {
    const training = FakeTraining.create({ records: [done('video')] });
    renderScreen({ training, path: '/formation/modules/miroir' });
    const check = await screen.findByRole('button', {
      name: 'Vérifier maintenant',
    });
    expect(screen.getByText(/Un dépôt synchronisé/)).toBeVisible();
    const resources = screen
      .getByRole('heading', { name: 'Où apprendre' })
      .closest('section')!;
    expect(resources).toHaveTextContent('A talk (1 h, Anglais)À voir ensuite.');
    await userEvent.click(check);
    expect(await screen.findByText('Aucun dépôt recopié.')).toBeVisible();
    await expectAccessible();
    training.isMirrored = true;
    await userEvent.click(check);
    expect(await screen.findByText('Le dépôt api est à jour.')).toBeVisible();
    expect(await screen.findByText('Terminé')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Vérifier maintenant' }),
    ).toBeNull();
  });

  it('waits for a decision where a person checks, in English too', async () => {
    const training = FakeTraining.create({
      records: [done('video'), done('miroir')],
    });
    renderScreen({
      training,
      path: '/formation/modules/secrets',
      language: 'en',
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Give a proof' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('An encrypted secret');
    const send = within(dialog).getByRole('button', { name: 'Record' });
    await userEvent.click(send);
    expect(
      within(dialog).getByText(
        '“What you did, and where it can be seen” is missing.',
      ),
    ).toBeVisible();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /What you did/ }),
      'Done',
    );
    await userEvent.click(send);
    expect(
      await screen.findByText('Your proof waits for someone who leads you.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Give a proof' })).toBeNull();
    expect(
      within(screen.getByRole('list', { name: 'Proofs given' })).getByText(
        'To be checked',
      ),
    ).toBeVisible();
  });

  it('says what comes before a module that is closed', async () => {
    renderScreen({
      training: FakeTraining.create(),
      path: '/formation/modules/secrets',
    });
    expect(
      await screen.findByRole('link', { name: 'Recopier un dépôt' }),
    ).toHaveAttribute('href', '/formation/modules/miroir');
    expect(
      screen.getByRole('link', {
        name: 'l’étape « Découvrir » du parcours « Atelier pratique »',
      }),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Donner une preuve' }),
    ).toBeNull();
  });

  it('asks nothing of what is only announced', async () => {
    renderScreen({
      training: FakeTraining.create(),
      path: '/formation/modules/annonce',
    });
    expect(
      await screen.findByText(/seulement annoncé par son auteur/),
    ).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Preuve' })).toBeNull();
  });
});
