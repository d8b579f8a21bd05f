import { screen, within } from '@testing-library/react';
import type { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { FakeCanel } from '../__testUtils__/FakeCanel';
import { renderScreen } from '../__testUtils__/renderScreen';
import { ApplicationContent } from './ApplicationContent';
import { isApplication } from './isApplication';

/** The permissions of a reader: the framework keeps its answers for a file of tests, so nobody else's are here. */
const permissions = ['canel.map.read'];

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { namespace: 'default', name: 'paie' },
  spec: { type: 'application', owner: 'group:default/drh' },
};

const tab = (
  <EntityProvider entity={entity}>
    <main>
      <h1>Paie des agents</h1>
      <ApplicationContent />
    </main>
  </EntityProvider>
);

describe('the card of an application', () => {
  it('is on the page of an application only', () => {
    expect(isApplication(entity)).toBe(true);
    expect(isApplication({ ...entity, spec: { owner: 'x' } })).toBe(false);
    expect(isApplication({ ...entity, kind: 'Component' })).toBe(false);
  });

  it('says where each value comes from, and who says something else', async () => {
    renderScreen({
      element: tab,
      canel: FakeCanel.create(),
      permissions,
    });
    const security = await screen.findByRole('table', { name: 'Sécurité' });
    const protection = within(security).getByRole('row', {
      name: /^Protection/,
    });
    expect(protection).toHaveTextContent('Diffusion Restreinte');
    expect(protection).toHaveTextContent(
      'Référentiel des applications, 1 octobre 2026',
    );
    expect(protection).toHaveTextContent(/Une autre source dit.*Non protégé/);
    expect(
      within(security).getByRole('row', { name: /^DIMA/ }),
    ).toHaveTextContent('4 h');
    expect(
      screen.getByRole('table', { name: 'Technologies' }),
    ).toHaveTextContent('Java · 8 · Fin de support 31 janvier 2026');

    const flows = screen.getByRole('table', { name: 'Flux' });
    expect(
      within(flows).getByRole('row', { name: /^Congés/ }),
    ).toHaveTextContent('EntrantFichierSFTP 22chaque nuit');
    expect(await screen.findByText('Production')).toBeVisible();
    expect(
      screen.getAllByRole('link', { name: '2 applications' })[1],
    ).toHaveAttribute('href', '/applications/impact?application=paie&sens=up');
    expect(
      screen.getAllByText(/^Instruction interministérielle n° 901/)[0],
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /Corriger/ })).toBeNull();
    expect(
      screen.queryByRole('button', { name: 'Enregistrer une homologation' }),
    ).toBeNull();
    await expectAccessible();
  });
});
