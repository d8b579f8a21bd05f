import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  asked,
  camille,
  failedServices,
  projectOf,
  requestOf,
  sophie,
} from '../../__testUtils__/fixtures';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { renderScreen } from '../../__testUtils__/renderScreen';

const path = '/demandes/r1';

describe('RequestPage', () => {
  it('shows the dossier and what comes next', async () => {
    renderScreen({ path, projects: { getRequest: async () => requestOf() } });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Demande « teleservice »',
      }),
    ).toBeVisible();
    expect(screen.getByText(/répond sous cinq jours ouvrés/)).toBeVisible();
    expect(
      screen.getByRole('row', { name: 'Code budgétaire (UO) UO-42' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Refuser/ })).toBeNull();
    await expectAccessible();
  });

  it('shows what somebody else decided while it was open', async () => {
    const getRequest = jest
      .fn(async () => requestOf({ state: 'refused' }))
      .mockResolvedValueOnce(requestOf());
    renderScreen({ path, projects: { getRequest } });
    expect(await screen.findByText('À décider')).toBeVisible();
    // As when the person comes back to the tab; the page also looks now and then by itself.
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await screen.findByText('Refusée')).toBeVisible();
  });

  it('puts what was approved beside what was asked, with the differences marked', async () => {
    const quotas = {
      ...asked.quotas,
      production: { cpu: 2, memory: 4, gpu: 0, storage: 10 },
    };
    renderScreen({
      path,
      language: 'en',
      projects: {
        getRequest: async () =>
          requestOf({
            state: 'refused',
            approved: {
              ...asked,
              quotas,
              by: sophie,
              at: '2026-11-04T09:00:00Z',
              reason: 'Enough for six months',
            },
          }),
      },
    });
    const row = await screen.findByRole('row', { name: /^Quotas wanted/ });
    expect(within(row).getByText('changed')).toBeInTheDocument();
    expect(within(row).getAllByRole('cell')[1]).toHaveTextContent(
      'CPU (cores): 2',
    );
    const same = screen.getByRole('row', { name: /^Repositories/ });
    expect(within(same).queryByText('changed')).toBeNull();
    expect(screen.getByText(/Enough for six months/)).toBeVisible();
    await expectAccessible();
  });

  it('tells what other capabilities add who is named and for which application', async () => {
    const applicationRef = 'system:default/vigie';
    renderScreen({
      path,
      projects: {
        getRequest: async () =>
          requestOf({
            asked: {
              ...asked,
              application: { kind: 'existing', entityRef: applicationRef },
            },
          }),
      },
      requestParts: [
        {
          Content: part => (
            <p>
              {[part.requestId, part.applicationRef, ...part.people].join(' ')}
            </p>
          ),
        },
      ],
    });
    expect(
      await screen.findByText(`r1 ${applicationRef} ${camille}`),
    ).toBeVisible();
  });

  it('refuses only with a reason, by keyboard', async () => {
    const { projectsApi } = renderScreen({
      path,
      userRef: sophie,
      roles: ['service-team'],
      projects: {
        getRequest: async () =>
          requestOf({ allowed: ['refuse', 'approve', 'ask-correction'] }),
        refuseRequest: jest.fn(async () => requestOf({ state: 'refused' })),
      },
    });
    const user = userEvent.setup();
    (await screen.findByRole('button', { name: 'Refuser…' })).focus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog');
    const reason = within(dialog).getByRole('textbox', {
      name: /Motif du refus/,
    });
    await user.click(within(dialog).getByRole('button', { name: 'Refuser' }));
    expect(reason).toHaveAccessibleDescription(/Donnez un motif/);
    expect(projectsApi.refuseRequest).not.toHaveBeenCalled();

    await user.type(reason, 'Hors du périmètre');
    await user.click(within(dialog).getByRole('button', { name: 'Refuser' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(projectsApi.refuseRequest).toHaveBeenCalledWith(
      'r1',
      'Hors du périmètre',
    );
  });

  it('keeps the text of a comment that could not be sent, and says why', async () => {
    renderScreen({
      path,
      projects: {
        getRequest: async () => requestOf({ allowed: ['comment'] }),
        commentRequest: jest.fn(async () => {
          throw new Error('La base ne répond pas');
        }),
      },
    });
    const comment = await screen.findByRole('textbox', {
      name: /Ajouter un commentaire/,
    });
    await userEvent.type(comment, 'Bonjour');
    await userEvent.click(
      screen.getByRole('button', { name: 'Envoyer le commentaire' }),
    );
    expect(await screen.findByText('La base ne répond pas')).toBeVisible();
    expect(comment).toHaveValue('Bonjour');
  });

  it('tells a member of the Service Team that someone else decides their own request', async () => {
    renderScreen({
      path,
      userRef: camille,
      roles: ['service-team'],
      projects: { getRequest: async () => requestOf() },
    });
    expect(
      await screen.findByText(/une autre personne de la Service Team/),
    ).toBeVisible();
  });

  it('says what failed, what is kept, and takes the service up again', async () => {
    const { projectsApi } = renderScreen({
      path,
      projects: {
        getRequest: async () =>
          requestOf({ state: 'failed', projectSlug: 'teleservice' }),
        getProject: async () =>
          projectOf({ state: 'failed', allowed: ['retry'] }),
        getServices: async () => failedServices,
        retryService: jest.fn(),
      },
    });
    expect(
      await screen.findByText('GitLab a répondu 503 : réessayez plus tard'),
    ).toBeVisible();
    expect(
      screen.getByText('Ce qui est fait est gardé : projets/teleservice.'),
    ).toBeVisible();
    expect(screen.getByText(/3 essais/)).toBeVisible();
    await expectAccessible();
    await userEvent.click(
      screen.getByRole('button', { name: /Reprendre GitLab/ }),
    );
    expect(projectsApi.retryService).toHaveBeenCalledWith(
      'teleservice',
      'gitlab',
    );
  });

  it('follows the creation until the project is active', async () => {
    const provisioning = requestOf({
      state: 'provisioning',
      projectSlug: 'teleservice',
    });
    const getRequest = jest
      .fn(async () =>
        requestOf({ state: 'active', projectSlug: 'teleservice' }),
      )
      .mockResolvedValueOnce(provisioning);
    renderScreen({
      path,
      projects: {
        getRequest,
        getProject: async () => projectOf(),
        getServices: async () => failedServices,
      },
    });
    expect(await screen.findByText(/en cours de création/)).toBeVisible();
    expect(
      await screen.findByRole(
        'link',
        { name: 'Ouvrir le projet' },
        { timeout: 10_000 },
      ),
    ).toHaveAttribute('href', '/projets/teleservice');
  });
});
