import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ResponseError } from '@backstage/errors';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeSkills } from '../../__testUtils__/FakeSkills';
import { person } from '../../__testUtils__/fixtures';
import { renderScreen } from '../../__testUtils__/renderScreen';

const mine = '/competences';
const openHelm = `${mine}?competence=helm`;
const line = (name: string) => screen.findByRole('button', { name });

describe('« Mes compétences »', () => {
  it('shows where one stands, and what to work on first', async () => {
    const { address } = renderScreen({
      skills: FakeSkills.create(),
      path: mine,
    });
    expect(
      await screen.findByRole('meter', {
        name: 'Compétences attendues évaluées',
      }),
    ).toHaveAttribute('aria-valuetext', expect.stringContaining('2'));
    expect(
      screen.getByRole('heading', { name: 'Conteneurs et images' }),
    ).toBeInTheDocument();
    const gap = screen.getByRole('link', { name: 'Kubernetes' });
    expect(gap.closest('li')).toHaveTextContent('niveau 0, 3 attendu');
    await expectAccessible();

    await userEvent.click(gap);
    expect(address()).toBe(`${mine}?competence=kubernetes`);
    expect(await line('Kubernetes')).toHaveAttribute('aria-expanded', 'true');
    expect(await line('Kubernetes')).toHaveFocus();
    expect(screen.getByText('Kubernetes en français, 4')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Exigence EXI-ORG-17' }),
    ).toHaveAttribute(
      'href',
      '/docs/default/component/cct/exigences/exi-org-17/',
    );
    await expectAccessible();
  });

  it('saves a level as one goes, and what one types beside it', async () => {
    const skills = FakeSkills.create();
    renderScreen({ skills, path: `${mine}?competence=kubernetes` });
    await userEvent.click(
      await screen.findByRole('radio', { name: /^2 – Pratique guidée/ }),
    );
    await waitFor(() =>
      expect(skills.said).toEqual([
        ['claim', 'dalia.dev', 'kubernetes', { level: 2 }],
      ]),
    );
    expect(await screen.findByText('Enregistré.')).toBeInTheDocument();
    await userEvent.type(
      screen.getByRole('textbox', { name: /Ce qui explique ce niveau/ }),
      'Un stage',
    );
    await userEvent.tab();
    await waitFor(() =>
      expect(skills.said.at(-1)).toEqual([
        'claim',
        'dalia.dev',
        'kubernetes',
        { level: 2, comment: 'Un stage' },
      ]),
    );
  });

  it('saves what was just chosen when the line is closed', async () => {
    const skills = FakeSkills.create();
    renderScreen({ skills, path: `${mine}?competence=kubernetes` });
    await userEvent.click(
      await screen.findByRole('radio', { name: /^4 – Maîtrise/ }),
    );
    await userEvent.click(await line('Kubernetes'));
    await waitFor(() =>
      expect(skills.said).toEqual([
        ['claim', 'dalia.dev', 'kubernetes', { level: 4 }],
      ]),
    );
  });

  it('says why a level was not saved', async () => {
    const skills = FakeSkills.create({
      claim: async () => {
        throw await ResponseError.fromResponse(
          new Response(
            JSON.stringify({
              error: { name: 'Error', message: 'Base pleine' },
              response: { statusCode: 500 },
            }),
            { status: 500, headers: { 'content-type': 'application/json' } },
          ),
        );
      },
    });
    renderScreen({ skills, path: `${mine}?competence=kubernetes` });
    await userEvent.click(
      await screen.findByRole('radio', { name: /^1 – Découverte/ }),
    );
    expect(await screen.findByText('Base pleine')).toBeInTheDocument();
  });

  it('shows proofs with their end, the last decision and the history', async () => {
    const skills = FakeSkills.create();
    renderScreen({ skills, path: openHelm });
    expect(
      await screen.findByText('expirée le 10 janvier 2025'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Formation Helm' }),
    ).toHaveAttribute('href', 'https://exemple.gouv.fr/attestation');
    // What the portal saw by itself is not the person’s to remove.
    expect(screen.queryByRole('button', { name: /Dépôt recopié/ })).toBeNull();
    expect(screen.getByText(/Ce niveau attend un responsable/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Retirer la preuve Formation Helm' }),
    );
    expect(skills.said).toEqual([['remove', 'dalia.dev', 'helm', 'p1']]);

    await userEvent.click(screen.getByRole('button', { name: 'Historique' }));
    const events = await screen.findByRole('list', { name: 'Historique' });
    expect(events).toHaveTextContent(/preuve ajoutée.*le portail/);
    expect(events).toHaveTextContent(/niveau déclaré.*dalia\.dev/);
    await expectAccessible();

    await userEvent.click(await line('Conteneurisation'));
    expect(
      await screen.findByText(/Validée au niveau 3 – Autonomie par/),
    ).toHaveTextContent(/denis\.devops.*Valable jusqu’au 2 octobre 2028/);
  });

  it('adds a proof once it is complete', async () => {
    const skills = FakeSkills.create();
    renderScreen({ skills, path: openHelm });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Ajouter une preuve' }),
    );
    const dialog = await screen.findByRole('dialog');
    const add = within(dialog).getByRole('button', {
      name: 'Ajouter une preuve',
    });
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Adresse/ }),
      'chart',
    );
    await userEvent.click(add);
    const alert = await within(dialog).findByRole('alert');
    expect(alert).toHaveTextContent('Donnez un intitulé à la preuve.');
    expect(alert).toHaveTextContent(/L’adresse doit commencer/);
    expect(alert).toHaveTextContent(/Indiquez le jour/);
    expect(skills.said).toEqual([]);
    await expectAccessible();

    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Intitulé/ }),
      ' Mon chart ',
    );
    const address = within(dialog).getByRole('textbox', { name: /Adresse/ });
    await userEvent.clear(address);
    await userEvent.type(address, 'https://exemple.gouv.fr/chart');
    await userEvent.type(
      within(dialog).getByLabelText('Obtenue le'),
      '2026-01-15',
    );
    await userEvent.click(add);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(skills.said).toEqual([
      [
        'proof',
        'dalia.dev',
        'helm',
        {
          kind: 'certificate',
          level: 2,
          title: 'Mon chart',
          url: 'https://exemple.gouv.fr/chart',
          obtainedOn: '2026-01-15',
        },
      ],
    ]);
  });

  it('asks for a validation', async () => {
    const skills = FakeSkills.create();
    skills.person = {
      ...person,
      positions: person.positions.map(one =>
        one.skill === 'skill:default/helm'
          ? { ...one, status: { ...one.status, state: 'self-assessed' } }
          : one,
      ),
    };
    renderScreen({ skills, path: openHelm });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Demander la validation' }),
    );
    expect(skills.said).toEqual([['ask', 'dalia.dev', 'helm']]);
  });

  it('filters, and changes the perimeter', async () => {
    const skills = FakeSkills.create();
    const { address } = renderScreen({ skills, path: mine });
    await userEvent.selectOptions(
      await screen.findByLabelText('Afficher'),
      'À valider',
    );
    expect(address()).toBe(`${mine}?afficher=a-valider`);
    expect(await line('Helm')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Kubernetes' })).toBeNull();
    await userEvent.selectOptions(
      screen.getByLabelText('Mon périmètre de responsabilité'),
      'Gouvernance',
    );
    expect(skills.said).toEqual([['perimeter', 'dalia.dev', 'gouvernance']]);
  });

  it('erases everything, once the word is typed', async () => {
    const skills = FakeSkills.create();
    renderScreen({ skills, path: mine });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Effacer mes données' }),
    );
    const dialog = await screen.findByRole('dialog');
    const erase = within(dialog).getByRole('button', {
      name: 'Effacer mes données',
    });
    await userEvent.click(erase);
    expect(skills.said).toEqual([]);
    await userEvent.type(within(dialog).getByRole('textbox'), 'effacer');
    await userEvent.click(erase);
    await waitFor(() => expect(skills.said).toEqual([['erase', 'dalia.dev']]));
  });

  it('speaks English', async () => {
    renderScreen({
      skills: FakeSkills.create(),
      path: `${mine}?competence=kubernetes`,
      language: 'en',
    });
    expect(
      await screen.findByText('Kubernetes in English, 4'),
    ).toBeInTheDocument();
    expect(screen.getByText('Orchestration')).toBeInTheDocument();
    await expectAccessible();
  });
});

describe('the skills of somebody else', () => {
  it('are read, and decided', async () => {
    const skills = FakeSkills.create();
    skills.person = { ...person, actions: { assess: false, validate: true } };
    renderScreen({
      skills,
      path: '/competences/personnes/dalia.dev?competence=helm',
    });
    expect(
      await screen.findByRole('heading', { name: 'Compétences de dalia.dev' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/Cette consultation est tracée/)).toBeVisible();
    expect(
      await screen.findByText(/Déclaré par la personne/),
    ).toHaveTextContent('Deux charts');
    expect(screen.queryByRole('radio')).toBeNull();
    expect(
      screen.queryByRole('button', { name: 'Effacer mes données' }),
    ).toBeNull();
    await expectAccessible();

    await userEvent.click(
      screen.getByRole('button', { name: 'Valider ou refuser' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'Refuser' }),
    );
    const send = within(dialog).getByRole('button', { name: 'Enregistrer' });
    await userEvent.click(send);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Dites pourquoi vous refusez',
    );
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Commentaire/ }),
      'Il manque un test',
    );
    await userEvent.click(send);
    await waitFor(() =>
      expect(skills.said).toEqual([
        [
          'decide',
          'dalia.dev',
          'helm',
          { verdict: 'refused', level: 2, comment: 'Il manque un test' },
        ],
      ]),
    );
  });
});
