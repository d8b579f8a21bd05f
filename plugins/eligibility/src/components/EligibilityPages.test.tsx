import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeEligibility } from '../__testUtils__/FakeEligibility';
import { answersWith, diagnosticOf, vigie } from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { EligibilityContent } from '../entity/EligibilityContent';

const page = '/eligibilite/d1';
const question = (id: string) =>
  screen.findByRole('radiogroup', { name: new RegExp(`^${id} ·`) });
const choose = async (id: string, answer: string) =>
  userEvent.click(
    within(await question(id)).getByRole('radio', { name: answer }),
  );

describe('the list of questionnaires', () => {
  it('begins that of an application that is not in the catalog', async () => {
    const eligibility = FakeEligibility.create();
    const { address } = renderScreen({ eligibility, path: '/eligibilite' });
    expect(
      await screen.findByText('Aucun questionnaire pour le moment'),
    ).toBeInTheDocument();
    await expectAccessible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Commencer un questionnaire' }),
    );
    const dialog = await screen.findByRole('dialog');
    const send = within(dialog).getByRole('button', { name: 'Commencer' });
    await userEvent.click(send);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Choisissez une application du catalogue.',
    );
    await userEvent.click(
      within(dialog).getByRole('radio', {
        name: 'Une application qui n’y est pas encore',
      }),
    );
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Nom de l’application/ }),
      ' Phare ',
    );
    await userEvent.click(send);
    await waitFor(() => expect(address()).toBe(page));
    expect(eligibility.said).toEqual([['begin', { title: 'Phare' }]]);
  });

  it('shows the verdict of each', async () => {
    renderScreen({
      eligibility: FakeEligibility.create(diagnosticOf(answersWith())),
      path: '/eligibilite',
      language: 'en',
    });
    const row = await screen.findByRole('row', { name: /Vigie/ });
    expect(row).toHaveTextContent('Eligible');
    expect(within(row).getByRole('link')).toHaveAttribute('href', page);
    await expectAccessible();
  });
});

describe('a questionnaire', () => {
  it('begins with the project, whose facts decide what is asked', async () => {
    const eligibility = FakeEligibility.create(
      diagnosticOf({ facts: {}, criteria: {}, dossier: {} }),
    );
    renderScreen({ eligibility, path: page });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Rattaché à un ministère' }),
    );
    await userEvent.click(
      await screen.findByRole('radio', {
        name: 'Déployer, migrer ou expérimenter sur Cloud π',
      }),
    );
    expect(
      await screen.findByText(/Cas d’accompagnement 1/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: 'RIE' }));
    expect(await screen.findByText('Enregistré.')).toBeInTheDocument();
    expect(eligibility.said).toEqual([
      ['answer', 'd1', { facts: { carrier: 'ministry' } }],
      ['answer', 'd1', { facts: { goal: 'cloud-pi' } }],
      ['answer', 'd1', { facts: { exposures: ['rie'] } }],
    ]);
    await expectAccessible();

    await userEvent.click(
      screen.getByRole('link', { name: /L’application et son déploiement/ }),
    );
    expect(await question('APP-1')).toBeInTheDocument();
    // No Internet: nobody is asked about a CDN.
    expect(screen.queryByRole('radiogroup', { name: /^APP-21/ })).toBeNull();
  });

  it('goes on where it was left, keeps each answer and says what to do', async () => {
    const { 'APP-4': _, ...criteria } = answersWith().criteria;
    const eligibility = FakeEligibility.create(
      diagnosticOf({ ...answersWith(), criteria }),
    );
    const { address } = renderScreen({ eligibility, path: page });
    await choose('APP-4', 'Prévu');
    expect(
      await screen.findByText(/Que faire : Déclarez un utilisateur/),
    ).toBeInTheDocument();
    expect(eligibility.said).toEqual([
      ['answer', 'd1', { criteria: { 'APP-4': { answer: 'planned' } } }],
    ]);
    await expectAccessible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Partie suivante' }),
    );
    expect(address()).toBe(`${page}?partie=source`);
    await waitFor(() => expect(screen.getByText('Enregistré.')).toBeVisible());
  });

  it('says that an answer was not kept', async () => {
    const eligibility = FakeEligibility.create(diagnosticOf(answersWith()), {
      answer: async () => {
        throw new Error('Base pleine');
      },
    });
    renderScreen({ eligibility, path: `${page}?partie=source` });
    await choose('SRC-1', 'Non');
    expect(
      await screen.findByText(/Cette réponse n’a pas été gardée : Base pleine/),
    ).toBeInTheDocument();
  });

  it('takes the items of the dossier', async () => {
    const eligibility = FakeEligibility.create(diagnosticOf(answersWith()));
    renderScreen({ eligibility, path: `${page}?partie=dossier` });
    await userEvent.selectOptions(
      await screen.findByLabelText('Exigences du CCT'),
      'En cours',
    );
    const address = screen.getByRole('textbox', {
      name: 'Adresse de : Exigences du CCT',
    });
    await userEvent.type(address, 'https://exemple.gouv.fr/cct');
    await userEvent.tab();
    await waitFor(() =>
      expect(eligibility.said).toEqual([
        ['answer', 'd1', { dossier: { cct: { state: 'in-progress' } } }],
        [
          'answer',
          'd1',
          {
            dossier: {
              cct: { state: 'in-progress', url: 'https://exemple.gouv.fr/cct' },
            },
          },
        ],
      ]),
    );
    await expectAccessible();
  });
});

describe('the verdict', () => {
  const verdict = `${page}?partie=verdict`;

  it.each([
    [{}, 'Éligible'],
    [{ 'APP-3': { answer: 'no' } }, 'Éligible, avec des travaux'],
    [{ 'APP-4': { answer: 'no' } }, 'Non éligible'],
    [{ 'APP-4': { answer: 'unknown' } }, 'En cours'],
  ] as const)('of %j is %s', async (changes, words) => {
    renderScreen({
      eligibility: FakeEligibility.create(diagnosticOf(answersWith(changes))),
      path: verdict,
    });
    expect(
      await screen.findByRole('heading', { level: 2, name: words }),
    ).toBeInTheDocument();
  });

  it('says the work, is kept, and leads to the access request', async () => {
    const eligibility = FakeEligibility.create(
      diagnosticOf(
        answersWith({
          'APP-4': { answer: 'planned' },
          'APP-22': { answer: 'no' },
        }),
      ),
    );
    renderScreen({ eligibility, path: verdict });
    const work = await screen.findByRole('region', { name: 'Travaux à mener' });
    expect(within(work).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringContaining('partie=application'),
    );
    expect(work).toHaveTextContent(/Bloquant, Prévu.*Déclarez un utilisateur/);
    expect(
      screen.getByRole('region', { name: 'Recommandations' }),
    ).toHaveTextContent('APP-22');
    const request = screen.getByRole('link', { name: /Demander l’accès/ });
    const address = new URL(
      request.getAttribute('href') ?? '',
      'https://portail.exemple.fr',
    );
    expect(address.pathname).toBe('/demandes/nouvelle');
    expect(address.searchParams.getAll('non')).toEqual(['rootless']);
    expect(address.searchParams.getAll('oui')).toContain('container');
    expect(address.searchParams.get('protection')).toBe('DR');
    expect(address.searchParams.getAll('exposition')).toEqual(['internet']);
    expect(address.searchParams.get('application')).toBe(
      'system:default/vigie',
    );
    await expectAccessible();

    await userEvent.click(
      screen.getByRole('button', { name: 'Garder ce verdict' }),
    );
    expect(
      await screen.findByRole('table', { name: 'Verdicts gardés' }),
    ).toHaveTextContent('Éligible, avec des travaux');
    expect(eligibility.said).toEqual([['keep', 'd1']]);
  });

  it('is read only by who may not answer', async () => {
    renderScreen({
      eligibility: FakeEligibility.create(
        diagnosticOf(answersWith(), { mayAnswer: false }),
      ),
      path: `${page}?partie=team`,
    });
    expect(
      await screen.findByText(/Vous pouvez lire ces réponses/),
    ).toBeInTheDocument();
    for (const radio of within(await question('ORG-1')).getAllByRole('radio')) {
      expect(radio).toBeDisabled();
    }
    await userEvent.click(screen.getByRole('link', { name: 'Verdict' }));
    expect(
      screen.queryByRole('button', { name: 'Garder ce verdict' }),
    ).toBeNull();
  });
});

describe('the tab of an application', () => {
  const tab = (
    <EntityProvider entity={vigie}>
      <main>
        <h1>Vigie</h1>
        <EligibilityContent />
      </main>
    </EntityProvider>
  );

  it('begins the questionnaire of the application', async () => {
    const eligibility = FakeEligibility.create();
    renderScreen({ eligibility, element: tab });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Commencer un questionnaire' }),
    );
    expect(
      await screen.findByRole('radiogroup', { name: 'Qui porte le projet ?' }),
    ).toBeInTheDocument();
    expect(eligibility.said).toContainEqual([
      'begin',
      { application: 'system:default/vigie' },
    ]);
    await expectAccessible();
  });
});
