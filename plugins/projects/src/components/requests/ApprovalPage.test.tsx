import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { QuotaRefusal } from '@cloud-pi-native/plugin-quotas-common';
import { asked, requestOf, sophie } from '../../__testUtils__/fixtures';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { noRoom } from '../../__testUtils__/quotas';
import { renderScreen } from '../../__testUtils__/renderScreen';

describe('ApprovalPage', () => {
  it('approves values that differ from those asked, with a reason', async () => {
    const getRequest = jest.fn(async () => requestOf({ allowed: ['approve'] }));
    const { projectsApi } = renderScreen({
      path: '/demandes/r1/approuver',
      userRef: sophie,
      roles: ['service-team'],
      projects: { getRequest, approveRequest: jest.fn() },
    });
    const production = await screen.findByRole('group', { name: 'Production' });
    const cpu = production.querySelector('input')!;
    await userEvent.clear(cpu);
    await userEvent.type(cpu, '2,5');
    await expectAccessible();

    const approve = screen.getByRole('button', {
      name: 'Approuver et créer le projet',
    });
    await userEvent.click(approve);
    expect(
      screen.getByRole('textbox', { name: /Motif de la décision/ }),
    ).toHaveAccessibleDescription(/Donnez un motif/);

    await userEvent.type(
      screen.getByRole('textbox', { name: /Motif de la décision/ }),
      'Suffisant',
    );
    await userEvent.click(approve);
    await waitFor(() =>
      expect(projectsApi.approveRequest).toHaveBeenCalledWith(
        'r1',
        expect.objectContaining({
          quotas: {
            ...asked.quotas,
            production: { ...asked.quotas.production, cpu: 2.5 },
          },
          members: asked.members,
        }),
        'Suffisant',
      ),
    );
  });

  it('says which environments find no room, before and after the decision', async () => {
    const onCluster: QuotaRefusal = {
      environment: 'dev',
      lacks: [
        {
          scope: 'cluster',
          cluster: 'resource:default/nubo-np-1',
          clusterTitle: 'Nubo NP 1',
          resource: 'memory',
          asked: 2,
          limit: 1024,
          reserved: 1023,
          left: 1,
        },
      ],
      roomOn: [
        {
          entityRef: 'resource:default/nubo-np-2',
          title: 'Nubo NP 2',
          zone: 'usuelle',
        },
      ],
    };
    renderScreen({
      path: '/demandes/r1/approuver',
      userRef: sophie,
      roles: ['service-team'],
      room: { previewRequest: async () => ({ refusals: [onCluster] }) },
      projects: {
        getRequest: async () => requestOf({ allowed: ['approve'] }),
        approveRequest: async () => {
          throw await noRoom(onCluster);
        },
      },
    });
    const said =
      /il reste 1 Gio sur 1\s024 Gio dans le cluster Nubo NP 1\. Il y a de la place sur Nubo NP 2/;
    expect(await screen.findByText(said)).toBeVisible();
    await userEvent.type(
      screen.getByRole('textbox', { name: /Motif de la décision/ }),
      'Suffisant',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Approuver et créer le projet' }),
    );
    await waitFor(() => expect(screen.getAllByText(said)).toHaveLength(2));
  });

  it('says which values cannot be approved', async () => {
    const { projectsApi } = renderScreen({
      path: '/demandes/r1/approuver',
      roles: ['service-team'],
      projects: {
        getRequest: async () =>
          requestOf({
            allowed: ['approve'],
            asked: { ...asked, protection: 'DR' },
          }),
        approveRequest: jest.fn(),
      },
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Approuver et créer le projet',
      }),
    );
    expect(
      screen.getAllByText(/Nubo NP 1 est en zone NP/).length,
    ).toBeGreaterThan(0);
    expect(projectsApi.approveRequest).not.toHaveBeenCalled();
  });

  it('offers nothing to who may not approve', async () => {
    renderScreen({
      path: '/demandes/r1/approuver',
      projects: { getRequest: async () => requestOf() },
    });
    expect(
      await screen.findByRole('link', { name: 'Revenir à la demande' }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /Approuver/ })).toBeNull();
  });
});
