import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ResponseError } from '@backstage/errors';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeConformity } from '../__testUtils__/FakeConformity';
import {
  conformity,
  contradicted,
  demarches,
  waitingDerogation,
} from '../__testUtils__/fixtures';
import { renderScreen } from '../__testUtils__/renderScreen';
import { ConformityContent } from './ConformityContent';

const tab = (
  <EntityProvider entity={demarches}>
    <main>
      <h1>Démarches</h1>
      <ConformityContent />
    </main>
  </EntityProvider>
);

const opened = '/?exigence=EXI-ARCH-18';
const rootless = () =>
  screen.findByRole('button', {
    name: 'EXI-ARCH-18 · Images rootless minimales',
  });

describe('the conformity of an application', () => {
  it('says what keeps it from production, and the score of each family', async () => {
    renderScreen({ element: tab, conformity: FakeConformity.create() });
    expect(
      await screen.findByRole('heading', {
        name: 'Pas encore prêt pour la production',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        '2 exigences primordiales empêchent la mise en production.',
      ),
    ).toBeInTheDocument();
    const scores = screen.getByRole('table', {
      name: 'Part des exigences satisfaites, par famille et par niveau',
    });
    expect(
      within(scores).getByRole('row', { name: /^Toutes les familles/ }),
    ).toHaveTextContent(/0\s% – 0 conforme sur 2.*100\s% – 1 conforme sur 1/);
    expect(
      within(scores).getByRole('row', { name: /^Générales/ }),
    ).toHaveTextContent('rien d’attendu');
    expect(
      screen.getByRole('img', {
        name: /^Score du 1 octobre 2026 au 1 novembre 2026 : Primordiale \(P\) : de 50\s% à 0\s%/,
      }),
    ).toBeInTheDocument();
    await expectAccessible();
  });

  it('says that it is ready', async () => {
    const fake = FakeConformity.create();
    fake.application = {
      ...conformity,
      readiness: { isReady: true, blockers: [] },
      trend: [],
      checkedAt: undefined,
    };
    renderScreen({ element: tab, conformity: fake, language: 'en' });
    expect(
      await screen.findByRole('heading', { name: 'Ready for production' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/The automatic checks have not read/),
    ).toBeInTheDocument();
    expect(screen.getByText(/The trend shows once/)).toBeInTheDocument();
  });

  it('opens the requirement of a blocker, with all that is known of it', async () => {
    const { address } = renderScreen({
      element: tab,
      conformity: FakeConformity.create(),
    });
    await userEvent.click(
      await screen.findByRole('link', { name: /^EXI-ARCH-18/ }),
    );
    expect(address()).toBe(opened);
    expect(await rootless()).toHaveAttribute('aria-expanded', 'true');
    expect(await rootless()).toHaveFocus();
    expect(
      screen.getByText(/mais un contrôle automatique montre le contraire/),
    ).toBeInTheDocument();
    expect(screen.getByText('Échoué')).toBeInTheDocument();
    expect(screen.getByText('api, Dockerfile, ligne 2')).toBeInTheDocument();
    expect(
      screen.getByText(/Réfute : un échec montre que l’exigence/),
    ).toBeInTheDocument();
    expect(screen.getByText('USER 1001')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Doctrine' })).toHaveAttribute(
      'href',
      'https://exemple.gouv.fr/doc',
    );
    expect(
      screen.getByText('Fichier Dockerfile du dépôt api, révision v1'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Page du CCT sur EXI-ARCH-18' }),
    ).toHaveAttribute(
      'href',
      '/docs/default/component/cct/exigences/exi-arch-18/',
    );
    expect(
      screen.getByRole('link', { name: 'Tutoriel : Une image conforme' }),
    ).toHaveAttribute(
      'href',
      '/docs/default/component/tutoriels/image-conforme/',
    );
    expect(
      await screen.findByText('Contrôle « Image sans privilège » : Échoué'),
    ).toBeInTheDocument();
    await expectAccessible();
    await userEvent.click(await rootless());
    expect(address()).toBe('/');
  });

  it('keeps the filter of the requirements in the address', async () => {
    const { address } = renderScreen({
      element: tab,
      conformity: FakeConformity.create(),
    });
    await userEvent.type(
      await screen.findByLabelText('Chercher dans les exigences'),
      'DONNEES',
    );
    await waitFor(() =>
      expect(screen.getByText('1 exigence')).toBeInTheDocument(),
    );
    await userEvent.selectOptions(
      screen.getByLabelText('État'),
      'Non conforme',
    );
    expect(
      await screen.findByText('Aucune exigence ne correspond à ces filtres'),
    ).toBeInTheDocument();
    expect(address()).toBe('/?texte=DONNEES&etat=unmet');
    await userEvent.click(
      screen.getByRole('button', { name: 'Effacer les filtres' }),
    );
    expect(await screen.findByText('3 exigences')).toBeInTheDocument();
    expect(address()).toBe('/');
  });

  it('has the checks read again, and follows them to their end', async () => {
    const fake = FakeConformity.create();
    renderScreen({ element: tab, conformity: fake });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Vérifier maintenant' }),
    );
    expect(
      await screen.findByText('Les contrôles lisent les dépôts…'),
    ).toBeInTheDocument();
    expect(fake.said).toEqual([['check', 'demarches']]);
    fake.application = {
      ...conformity,
      positions: [{ ...contradicted, state: 'met', basis: 'statement' }],
    };
    expect(
      await screen.findByText(/^Dernière vérification/),
    ).toBeInTheDocument();
    expect(await screen.findByText('1 exigence')).toBeInTheDocument();
  });

  it('states how a requirement is met, with its proofs', async () => {
    const fake = FakeConformity.create();
    renderScreen({
      element: tab,
      conformity: fake,
      path: '/?exigence=EXI-G-1',
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Déclarer comment elle est satisfaite',
      }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Déclarer : EXI-G-1',
    });
    const save = within(dialog).getByRole('button', { name: 'Enregistrer' });
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Ajouter un lien' }),
    );
    await userEvent.type(
      within(dialog).getByLabelText(/^Adresse/),
      'exemple.fr',
    );
    await userEvent.click(save);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      /Remplissez : État\..*Remplissez : Titre de la page\..*avec https/,
    );
    await expectAccessible();
    await userEvent.clear(within(dialog).getByLabelText(/^Adresse/));
    await userEvent.type(
      within(dialog).getByLabelText(/^Adresse/),
      'https://exemple.fr',
    );
    await userEvent.type(
      within(dialog).getByLabelText(/^Titre de la page/),
      'Charte',
    );
    await userEvent.click(within(dialog).getByRole('button', { name: /État/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Partiel' }),
    );
    await userEvent.click(save);
    await waitFor(() =>
      expect(fake.said).toEqual([
        [
          'state',
          'demarches',
          'EXI-G-1',
          {
            state: 'partial',
            comment: '',
            proofs: [
              { kind: 'link', url: 'https://exemple.fr', title: 'Charte' },
            ],
          },
        ],
      ]),
    );
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  });

  it('reviews a statement: a rejection says why', async () => {
    const fake = FakeConformity.create();
    renderScreen({ element: tab, conformity: fake, path: opened });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Relire la déclaration' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByLabelText('Rejeter la déclaration'),
    );
    const save = within(dialog).getByRole('button', { name: 'Enregistrer' });
    await userEvent.click(save);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Remplissez : Commentaire.',
    );
    await userEvent.type(
      within(dialog).getByLabelText(/^Commentaire/),
      'Preuve périmée',
    );
    await userEvent.click(save);
    await waitFor(() =>
      expect(fake.said).toEqual([
        [
          'review',
          'demarches',
          's1',
          { verdict: 'rejected', comment: 'Preuve périmée' },
        ],
      ]),
    );
  });

  it('asks for a derogation that has not ended yet', async () => {
    const fake = FakeConformity.create();
    renderScreen({ element: tab, conformity: fake, path: opened });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Demander une dérogation' }),
    );
    const dialog = await screen.findByRole('dialog');
    const field = (label: RegExp) => within(dialog).getByLabelText(label);
    await userEvent.type(field(/^Pourquoi/), 'Éditeur');
    await userEvent.type(field(/^Ce qui compense/), 'Isolement');
    await userEvent.type(field(/^Dernier jour/), '2020-01-01');
    const save = within(dialog).getByRole('button', { name: 'Enregistrer' });
    await userEvent.click(save);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Le dernier jour ne peut pas être passé.',
    );
    await userEvent.clear(field(/^Dernier jour/));
    await userEvent.type(field(/^Dernier jour/), '2999-06-30');
    await userEvent.click(save);
    await waitFor(() =>
      expect(fake.said).toEqual([
        [
          'ask',
          'demarches',
          'EXI-ARCH-18',
          { reason: 'Éditeur', mitigation: 'Isolement', until: '2999-06-30' },
        ],
      ]),
    );
  });

  it('offers what the person may do, and lets governance take a derogation back', async () => {
    const fake = FakeConformity.create();
    fake.application = {
      ...conformity,
      positions: [{ ...contradicted, derogation: waitingDerogation }],
      actions: {
        state: false,
        check: false,
        ask: true,
        review: false,
        decide: true,
      },
    };
    renderScreen({ element: tab, conformity: fake, path: opened });
    expect(
      await screen.findByRole('button', { name: 'Décider de la dérogation' }),
    ).toBeInTheDocument();
    for (const name of [
      'Vérifier maintenant',
      'Déclarer comment elle est satisfaite',
      'Relire la déclaration',
      'Demander une dérogation',
    ]) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    }
    expect(screen.getByText('Cluster isolé')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Retirer la dérogation' }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Retirer' }),
    );
    await waitFor(() =>
      expect(fake.said).toEqual([['withdraw', 'demarches', 'd1']]),
    );
  });

  it('says that nothing writes the homologation file yet', async () => {
    const fake = FakeConformity.create({
      getDossier: async () => {
        throw await ResponseError.fromResponse(
          new Response('{}', {
            status: 501,
            headers: { 'content-type': 'application/json' },
          }),
        );
      },
    });
    renderScreen({ element: tab, conformity: fake });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Dossier d’homologation (PDF)',
      }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Ce portail ne rédige pas encore le dossier d’homologation.',
    );
  });

  it('says why it cannot be read, and tries again', async () => {
    let isDown = true;
    const fake = FakeConformity.create({
      getApplication: async () => {
        if (isDown) throw new Error('La base ne répond pas');
        return conformity;
      },
    });
    renderScreen({ element: tab, conformity: fake });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'La base ne répond pas',
    );
    isDown = false;
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await rootless()).toBeInTheDocument();
  });
});
