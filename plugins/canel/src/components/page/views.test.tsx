import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeCanel } from '../../__testUtils__/FakeCanel';
import { renderScreen } from '../../__testUtils__/renderScreen';

describe('« Impact »', () => {
  it('explains what falls, without naming what the reader may not see', async () => {
    const user = userEvent.setup();
    const canel = FakeCanel.create();
    const { address } = renderScreen({ canel, path: '/applications/impact' });
    const box = await screen.findByRole('combobox', { name: 'Application' });
    await user.click(box);
    await user.keyboard('paie');
    await user.click(
      await screen.findByRole('option', { name: 'Paie des agents' }),
    );
    const near = await screen.findByRole('table', {
      name: 'Atteint à 1 relation',
    });
    expect(address()).toBe('/applications/impact?application=paie');
    expect(near).toHaveTextContent('Sa DIMA de 2 h ne peut être tenue.');
    expect(near).toHaveTextContent('application non visible');
    const far = screen.getByRole('table', { name: 'Atteint à 2 relations' });
    expect(
      within(far).getByRole('row', { name: /Portail de l’agent/ }),
    ).toHaveTextContent('via application non visible');
    expect(
      screen.getByText(/Si Paie des agents tombe, avec elle : 2 applications/),
    ).toHaveTextContent('1 autre élément ne vous est pas visible.');
    expect(
      screen.getByRole('img', { name: 'Impact de Paie des agents, en arbre' }),
    ).toBeVisible();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Question' }),
      'Ce dont la chute l’entraîne',
    );
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Distance' }),
      '2 relations',
    );
    await waitFor(() =>
      expect(canel.lastCall('getImpact')).toEqual([
        'paie',
        { direction: 'up', depth: 2 },
      ]),
    );
    await expectAccessible();
  });
});

describe('« Voisinage »', () => {
  it('is one picture and one table with one selection, by keyboard', async () => {
    const user = userEvent.setup();
    const canel = FakeCanel.create();
    const { address } = renderScreen({
      canel,
      path: '/applications/voisinage?application=paie',
    });
    const picture = await screen.findByRole('region', {
      name: 'Ce qui entoure Paie des agents',
    });
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('rowheader')).toHaveLength(4);
    expect(
      within(table).getByRole('row', { name: /^Cluster DR/ }),
    ).toHaveTextContent('Production est hébergée sur');

    const node = within(picture).getByLabelText('Congés, Application');
    node.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Sélection : Congés')).toBeVisible();
    expect(
      within(table).getByRole('button', {
        name: 'Montrer Congés sur l’image',
      }),
    ).toHaveAttribute('aria-pressed', 'true');
    await expectAccessible();

    await user.click(
      screen.getByRole('button', { name: 'Voir ce qui l’entoure' }),
    );
    expect(address()).toBe('/applications/voisinage?application=conges');

    await user.click(
      screen.getByText('Relations affichées', { selector: 'summary' }),
    );
    await user.click(screen.getByRole('checkbox', { name: 'contient' }));
    await waitFor(() =>
      expect(canel.lastCall('getNeighbourhood')).toEqual([
        'conges',
        expect.objectContaining({
          edgeKinds: expect.not.arrayContaining(['contains']),
        }),
      ]),
    );
  });
});

describe('« Tableau de bord »', () => {
  it('leads from each number to the list behind it', async () => {
    renderScreen({
      canel: FakeCanel.create(),
      path: '/applications/tableau-de-bord?filtre=owner:group:default/drh',
    });
    const cards = await screen.findByRole('region', { name: 'Alertes' });
    expect(
      within(cards).getByRole('link', { name: '1 DR hors hébergement DR' }),
    ).toHaveAttribute(
      'href',
      '/applications/liste?filtre=owner%3Agroup%3Adefault%2Fdrh&filtre=alert%3Adr-outside-dr-hosting',
    );
    expect(
      screen.getByRole('link', { name: '61 sans responsable' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: '5 d’ici 12 mois' })).toBeVisible();
    expect(screen.getByRole('row', { name: /DIMA/ })).toHaveTextContent(
      'remi.rssi',
    );
    await expectAccessible();
  });
});
