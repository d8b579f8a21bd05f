import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { eligibilityQuestions } from '@cloud-pi-native/plugin-projects-common';
import {
  asked,
  camille,
  context,
  requestOf,
} from '../../__testUtils__/fixtures';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { renderScreen } from '../../__testUtils__/renderScreen';

const heading = (name: string) =>
  screen.findByRole('heading', { level: 2, name });

const next = (user: UserEvent) =>
  user.click(screen.getByRole('button', { name: 'Suivant' }));

const field = (name: RegExp) => screen.getByRole('textbox', { name });

describe('RequestWizard', () => {
  it('does not ask again what the eligibility questionnaire knows', async () => {
    renderScreen({
      path: '/demandes/nouvelle?oui=container&oui=stateless&protection=DR',
      projects: { checkName: async () => ({ available: true }) },
    });
    await heading('Éligibilité');
    expect(
      screen.getByText(/Vos réponses au diagnostic d’éligibilité/),
    ).toBeVisible();
    const answered = (await screen.findAllByRole('radiogroup')).map(
      question =>
        within(question)
          .getAllByRole<HTMLInputElement>('radio')
          .find(one => one.checked)?.value,
    );
    expect(answered.filter(Boolean)).toHaveLength(2);
    await expectAccessible();
  });

  it('asks, checks as it is typed, sums up in words and sends', async () => {
    const { projectsApi } = renderScreen({
      path: '/demandes/nouvelle',
      projects: {
        checkName: async name => ({ available: name !== 'pris' }),
        submitRequest: jest.fn(async () => requestOf()),
        getRequest: async () => requestOf(),
      },
    });
    const user = userEvent.setup();

    await heading('Éligibilité');
    const questions = await screen.findAllByRole('radiogroup');
    expect(questions).toHaveLength(eligibilityQuestions.length);
    await user.click(within(questions[0]).getByRole('radio', { name: 'Non' }));
    expect(
      screen.getByText('Cette réponse bloque la demande pour l’instant'),
    ).toBeVisible();
    expect(screen.getByText(/Que faire : Écrivez un Dockerfile/)).toBeVisible();
    await next(user);
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Corrigez cette page avant de continuer',
    );
    await expectAccessible();
    for (const question of questions) {
      await user.click(within(question).getByRole('radio', { name: 'Oui' }));
    }
    await next(user);

    expect(await heading('Application')).toHaveFocus();
    await waitFor(() =>
      expect(field(/^Organisation/)).toHaveValue('Direction des usagers'),
    );
    await user.type(field(/Nom de la nouvelle application/), 'Téléservice');
    await user.type(field(/Nom du projet/), 'Télé');
    expect(field(/Nom du projet/)).toHaveAccessibleDescription(
      /lettres minuscules sans accent et des chiffres/,
    );
    await user.clear(field(/Nom du projet/));
    await user.type(field(/Nom du projet/), 'pris');
    await waitFor(() =>
      expect(field(/Nom du projet/)).toHaveAccessibleDescription(/déjà pris/),
    );
    await user.clear(field(/Nom du projet/));
    await user.type(field(/Nom du projet/), 'teleservice');
    expect(await screen.findByText('Ce nom est libre.')).toBeVisible();
    await user.type(field(/À quoi sert le projet/), asked.description);
    await expectAccessible();
    await next(user);

    await heading('Personnes et conditions');
    await user.type(field(/Sponsor/), asked.sponsor);
    await user.type(field(/Correspondant de l’État/), 'alex');
    expect(field(/Correspondant de l’État/)).toHaveAccessibleDescription(
      /écrivez une adresse électronique/,
    );
    await user.type(field(/Correspondant de l’État/), '.etat@exemple.gouv.fr');
    await user.type(field(/Code budgétaire/), asked.budgetCode);
    expect(
      await screen.findByRole('link', { name: /version 2026-01/ }),
    ).toHaveAttribute('href', 'https://exemple.gouv.fr/cgu');
    await user.click(screen.getByRole('checkbox', { name: /j’accepte/ }));
    await expectAccessible();
    await next(user);

    await heading('Hébergement');
    await user.click(screen.getByRole('checkbox', { name: 'Internet' }));
    expect(screen.getByText(/déni de service/)).toBeVisible();
    const outside = screen.getByRole('group', { name: 'Hors production' });
    for (const [label, amount] of [
      [/CPU/, '4'],
      [/Mémoire/, '8'],
      [/Stockage/, '20'],
    ] as const) {
      const input = within(outside).getByRole('textbox', { name: label });
      await user.clear(input);
      await user.type(input, amount);
    }
    await expectAccessible();
    await next(user);

    await heading('Environnements');
    await user.click(
      await screen.findByRole('button', { name: 'Ajouter un environnement' }),
    );
    expect(field(/^Nom/)).toHaveFocus();
    await user.type(field(/^Nom/), 'dev');
    await user.click(screen.getByRole('button', { name: /Cluster/ }));
    await user.click(await screen.findByRole('option', { name: /Nubo NP 1/ }));
    expect(screen.queryByRole('option', { name: /Nubo DR 1/ })).toBeNull();
    await expectAccessible();
    await next(user);

    await heading('Dépôts');
    await user.click(screen.getByRole('button', { name: 'Ajouter un dépôt' }));
    await user.type(
      field(/Adresse de la source/),
      'https://jeton:secret@forge.exemple.gouv.fr/equipe/api.git',
    );
    expect(field(/Adresse de la source/)).toHaveAccessibleDescription(
      /ni identifiant ni jeton/,
    );
    await user.clear(field(/Adresse de la source/));
    await user.type(
      field(/Adresse de la source/),
      'https://forge.exemple.gouv.fr/equipe/api.git',
    );
    expect(field(/Nom dans la plateforme/)).toHaveValue('api');
    await user.click(
      screen.getByRole('checkbox', { name: 'La source est privée' }),
    );
    await expectAccessible();
    await next(user);

    await heading('Équipe');
    expect(
      await screen.findByRole('button', { name: /camille.porteur \(vous\)/ }),
    ).toHaveTextContent('Administrateur');
    await expectAccessible();
    await next(user);

    await heading('Récapitulatif de la demande');
    expect(
      screen.getByRole('row', { name: /^Dépôts api .* \(privé\)/ }),
    ).toBeInTheDocument();
    await expectAccessible();
    await user.click(
      screen.getByRole('button', { name: 'Envoyer la demande' }),
    );
    expect(
      await screen.findByText('Votre demande est envoyée'),
    ).toBeInTheDocument();
    expect(projectsApi.submitRequest).toHaveBeenCalledWith(
      expect.objectContaining({
        ...asked,
        quotas: expect.objectContaining({
          'non-production': asked.quotas['non-production'],
        }),
        members: [{ userRef: camille, role: 'admin' }],
      }),
    );
  });

  it('begins a correction with the answers given, and keeps them when sending fails', async () => {
    const correctRequest = jest
      .fn(async () => requestOf())
      .mockRejectedValueOnce(new Error('name: choose another name'));
    const getRequest = async () =>
      requestOf({
        state: 'to-correct',
        allowed: ['correct'],
        events: [
          {
            id: 'e2',
            type: 'correction-asked',
            actor: camille,
            at: '2026-11-03T09:00:00Z',
            text: 'Précisez le sponsor',
          },
        ],
      });
    renderScreen({
      path: '/demandes/r1/corriger?etape=3',
      projects: {
        getRequest,
        correctRequest,
        checkName: async () => ({ available: false }),
      },
    });
    const user = userEvent.setup();
    expect(await screen.findByText('Précisez le sponsor')).toBeVisible();
    await user.type(
      await screen.findByRole('textbox', { name: /Sponsor/ }),
      's',
    );
    for (const title of [
      'Hébergement',
      'Environnements',
      'Dépôts',
      'Équipe',
      'Récapitulatif de la demande',
    ]) {
      await next(user);
      await heading(title);
    }
    await user.click(
      screen.getByRole('button', { name: 'Envoyer la demande' }),
    );
    expect(await screen.findByText('name: choose another name')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Envoyer la demande' }),
    );
    await waitFor(() => expect(correctRequest).toHaveBeenCalledTimes(2));
    expect(correctRequest).toHaveBeenLastCalledWith('r1', {
      ...asked,
      sponsor: 'Alex Sponsors',
    });
  });

  it('asks for the terms in force again when they changed', async () => {
    renderScreen({
      path: '/demandes/r1/corriger?etape=3',
      language: 'en',
      projects: {
        getRequest: async () =>
          requestOf({ state: 'to-correct', allowed: ['correct'] }),
        getTerms: async () => ({ version: '2027-01', url: '/cgu' }),
        getRequestContext: async () => ({
          ...context,
          termsVersion: '2027-01',
        }),
      },
    });
    expect(
      await screen.findByText(/changed since version 2026-01/),
    ).toBeVisible();
    expect(screen.getByRole('checkbox')).not.toBeChecked();
  });
});
