import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../__testUtils__/expectAccessible';
import { renderPicture } from '../__testUtils__/renderPicture';
import type { Period } from '../api/CanelApi';
import { CalendarTab } from './calendar/CalendarTab';
import { CompletenessTab } from './completeness/CompletenessTab';
import { LandscapeTab } from './landscape/LandscapeTab';
import { MatricesTab } from './matrices/MatricesTab';

// What is drawn of a table depends on its size, of which the browser of the tests has none.
beforeAll(() => {
  for (const side of ['clientWidth', 'clientHeight'] as const) {
    jest.spyOn(Element.prototype, side, 'get').mockReturnValue(1000);
  }
  for (const side of ['scrollWidth', 'scrollHeight'] as const) {
    jest.spyOn(Element.prototype, side, 'get').mockReturnValue(1_000_000);
  }
  Element.prototype.scrollTo = function scrollTo(
    this: Element,
    to?: ScrollToOptions | number,
  ) {
    if (typeof to !== 'object') return;
    this.scrollTop = to.top ?? this.scrollTop;
    this.scrollLeft = to.left ?? this.scrollLeft;
    this.dispatchEvent(new Event('scroll'));
  };
});

const title = (text: string) => ({ fr: text, en: text });

describe('LandscapeTab', () => {
  it('crosses zones and directions, and leads to the list behind a cell', async () => {
    const user = userEvent.setup();
    renderPicture(<LandscapeTab />, {
      address: '/applications/paysage?texte=visa',
      canel: {
        getLandscape: async () => ({
          zones: [
            { id: 'domain:default/titres', title: title('Titres') },
            { id: 'domain:default/rh', title: title('RH') },
          ],
          owners: [
            { id: 'group:default/dgef', title: title('DGEF') },
            { id: 'group:default/drh', title: title('DRH') },
          ],
          cells: [
            { zone: 0, owner: 0, count: 40, alerts: 3 },
            { zone: 1, owner: 1, count: 2, alerts: 0 },
          ],
        }),
      },
    });
    const grid = await screen.findByRole('grid');
    const cell = within(grid).getByRole('link', {
      name: 'Titres, DGEF : 40 applications, 3 en alerte',
    });
    expect(cell.getAttribute('href')).toBe(
      '/applications/liste?texte=visa&filtre=zone%3Adomain%3Adefault%2Ftitres&filtre=owner%3Agroup%3Adefault%2Fdgef',
    );
    cell.focus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    await waitFor(() =>
      expect(
        within(grid).getByRole('link', { name: 'RH, DRH : 2 applications' }),
      ).toHaveFocus(),
    );
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('rowheader')).toHaveLength(2);
    await expectAccessible();
  });
});

describe('MatricesTab', () => {
  const getMatrix = jest.fn(async kind => ({
    kind,
    rows: [{ id: 'system:default/paie', title: title('Paie') }],
    columns:
      kind === 'flows'
        ? [{ id: 'system:default/rh', title: title('RH') }]
        : [{ id: 'nubo', title: title('Nubo') }],
    cells: [{ row: 0, column: 0, count: 1 }],
  }));

  it('is chosen in the address', async () => {
    renderPicture(<MatricesTab />, {
      address: '/applications/matrices?matrice=flows',
      canel: { getMatrix },
    });
    const grid = await screen.findByRole('grid', {
      name: 'Flux entre applications',
    });
    expect(
      within(grid).getByRole('link', { name: 'Paie, RH : 1' }),
    ).toHaveAttribute('href', '/catalog/default/system/paie');
    expect(getMatrix).toHaveBeenCalledWith('flows', { facets: {} });
    await expectAccessible();
  });

  it('holds every application, draws those in sight and lists them by pages', async () => {
    const user = userEvent.setup();
    const count = 2_700;
    renderPicture(<MatricesTab />, {
      canel: {
        getMatrix: async kind => ({
          kind,
          rows: Array.from({ length: count }, (_, index) => ({
            id: `system:default/appli-${index}`,
            title: title(`Application ${index}`),
          })),
          columns: [{ id: 'nubo', title: title('Nubo') }],
          cells: Array.from({ length: count }, (_, row) => ({
            row,
            column: 0,
            count: 1,
          })),
        }),
      },
    });
    const grid = await screen.findByRole('grid');
    expect(grid).toHaveAttribute('aria-rowcount', String(count + 1));
    expect(within(grid).getAllByRole('rowheader').length).toBeLessThan(100);
    expect(screen.getByText('Lignes : 2 700 ; colonnes : 1.')).toBeVisible();
    within(grid).getByRole('link', { name: 'Application 0, Nubo : 1' }).focus();
    await user.keyboard('{Control>}{End}{/Control}');
    expect(
      await within(grid).findByRole('link', {
        name: 'Application 2699, Nubo : 1',
      }),
    ).toHaveFocus();
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('rowheader')).toHaveLength(25);
  });

  it('changes to another one', async () => {
    const user = userEvent.setup();
    renderPicture(<MatricesTab />, { canel: { getMatrix } });
    await screen.findByRole('grid', { name: 'Applications par hébergement' });
    await user.click(screen.getByRole('button', { name: /Matrice/ }));
    await user.click(
      await screen.findByRole('option', { name: 'Applications par direction' }),
    );
    expect(
      await screen.findByRole('grid', { name: 'Applications par direction' }),
    ).toBeVisible();
  });
});

describe('CalendarTab', () => {
  it('counts a year by month and lists what is pressed', async () => {
    const user = userEvent.setup();
    const listCalendar = jest.fn(async ({ from = '' }: Period) => ({
      items: [
        {
          ref: 'system:default/paie',
          title: 'Paie',
          day: '2028-03-14',
          kind: 'homologation-end' as const,
          detail: title('Favorable'),
        },
        {
          ref: 'system:default/rh',
          title: 'RH',
          day: '2028-07-01',
          kind: 'support-end' as const,
          detail: title('PostgreSQL 13'),
        },
      ].filter(({ day }) => day.slice(0, 4) === from.slice(0, 4)),
    }));
    renderPicture(<CalendarTab />, {
      address: '/applications/calendrier?annee=2028',
      canel: { listCalendar },
    });
    const march = await screen.findByRole('button', {
      name: 'mars, Fin d’homologation : 1 échéance',
    });
    expect(listCalendar).toHaveBeenCalledWith(
      { from: '2028-01-01', to: '2028-12-31' },
      { facets: {} },
    );
    expect(screen.getAllByRole('rowheader')).toHaveLength(2);
    march.focus();
    await user.keyboard('{Enter}');
    const table = await screen.findByRole('table', {
      name: 'mars 2028 : Fin d’homologation',
    });
    expect(within(table).getByRole('rowheader')).toHaveTextContent('Paie');
    expect(march).toHaveAttribute('aria-pressed', 'true');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: /Année suivante/ }));
    await waitFor(() =>
      expect(listCalendar).toHaveBeenLastCalledWith(
        { from: '2029-01-01', to: '2029-12-31' },
        { facets: {} },
      ),
    );
    expect(await screen.findByText('Rien en 2029')).toBeVisible();
  });
});

describe('CompletenessTab', () => {
  it('says how complete the map is, and leads to what is missing', async () => {
    renderPicture(<CompletenessTab />, {
      address: '/applications/completude',
      canel: {
        getCompleteness: async () => ({
          levels: [5, 3, 1, 1],
          items: [
            { id: 'owned', label: title('Responsable'), level: 1, missing: 2 },
            { id: 'status', label: title('Statut'), level: 1, missing: 4 },
            { id: 'mission', label: title('Mission'), level: 1, missing: 0 },
          ],
        }),
      },
    });
    expect(
      await screen.findByRole('link', { name: 'Niveau 1 non atteint' }),
    ).toHaveAttribute('href', '/applications/liste?filtre=completeness%3A0');
    expect(screen.getByText(/^5 applications \(50\s%\)$/)).toBeVisible();
    const [status] = screen.getAllByRole('link', { name: 'Statut' });
    expect(status).toHaveAttribute(
      'href',
      '/applications/liste?filtre=status%3A',
    );
    expect(screen.getByText('4 applications ne l’ont pas')).toBeVisible();
    await expectAccessible();
  });
});
