import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeCanel } from '../../__testUtils__/FakeCanel';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { ApplicationContent } from '../../entity/ApplicationContent';

const tab = (
  <EntityProvider
    entity={{
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'System',
      metadata: { namespace: 'default', name: 'paie' },
      spec: { type: 'application', owner: 'group:default/drh' },
    }}
  >
    <main>
      <h1>Paie des agents</h1>
      <ApplicationContent />
    </main>
  </EntityProvider>
);

describe('who may change the card of an application', () => {
  it('states a value, once it is right', async () => {
    const user = userEvent.setup();
    const canel = FakeCanel.create();
    renderScreen({ element: tab, canel });
    await user.click(
      await screen.findByRole('button', { name: 'Corriger : DIMA' }),
    );
    const dialog = await screen.findByRole('dialog');
    const field = within(dialog).getByRole('textbox', { name: /DIMA \(h\)/ });
    await user.clear(field);
    await user.type(field, '-1');
    await user.click(
      within(dialog).getByRole('button', { name: 'Enregistrer' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      '« DIMA » ne peut être « -1 »',
    );
    expect(canel.lastCall('setAttribute')).toBeUndefined();
    await expectAccessible();
    await user.clear(field);
    await user.type(field, '8{Enter}');
    await waitFor(() =>
      expect(canel.lastCall('setAttribute')).toEqual(['paie', 'dima', 8]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await user.click(screen.getByRole('button', { name: 'Corriger : DIMA' }));
    await user.click(
      await screen.findByRole('button', {
        name: 'Retirer ce qui a été déclaré',
      }),
    );
    await waitFor(() =>
      expect(canel.lastCall('removeAttribute')).toEqual(['paie', 'dima']),
    );
  });

  it('records a homologation by keyboard', async () => {
    const user = userEvent.setup();
    const canel = FakeCanel.create();
    renderScreen({
      element: tab,
      canel,
    });
    const open = await screen.findByRole('button', {
      name: 'Enregistrer une homologation',
    });
    act(() => open.focus());
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog');
    await user.click(
      within(dialog).getByRole('button', { name: 'Enregistrer' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Autorité : dites qui décide.',
    );
    await user.type(
      within(dialog).getByRole('textbox', { name: /Dossier ouvert le/ }),
      '22/11/2026',
    );
    await user.type(
      within(dialog).getByRole('textbox', { name: /Autorité/ }),
      'Claire Aqssi',
    );
    act(() =>
      within(dialog).getByRole('button', { name: 'Enregistrer' }).focus(),
    );
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(canel.lastCall('recordHomologation')).toEqual([
        'paie',
        { startedOn: '2026-11-22', authority: 'Claire Aqssi', reserves: [] },
      ]),
    );
    const history = await screen.findByRole('table', {
      name: 'Historique des homologations',
    });
    await waitFor(() =>
      expect(within(history).getAllByRole('rowheader')).toHaveLength(2),
    );
    expect(within(history).getAllByRole('rowheader')[0]).toHaveTextContent(
      'Pas encore prise',
    );
  });
});
