import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { mapAnswer } from '../../__testUtils__/mapAnswer';
import { renderPicture } from '../../__testUtils__/renderPicture';
import type { MapEvents, MapRenderer, MapView } from './MapRenderer';
import { MapTab } from './MapTab';

/** The browser of the tests has no WebGL: what draws is stood in for, what is drawn is looked at. */
const drawn: { view?: MapView; events?: MapEvents } = {};
const renderer: jest.Mocked<MapRenderer> = {
  show: jest.fn((view: MapView) => {
    drawn.view = view;
  }),
  setTheme: jest.fn(),
  flyTo: jest.fn(),
  zoom: jest.fn(),
  reset: jest.fn(),
  project: jest.fn((_place: { x: number; y: number }) => ({ x: 0, y: 0 })),
  nodesInSight: jest.fn(() => [3]),
  destroy: jest.fn(),
};
jest.mock('./SigmaMapRenderer', () => ({
  SigmaMapRenderer: {
    create: async (options: { events: MapEvents }) => {
      drawn.events = options.events;
      return renderer;
    },
  },
}));
const mockWebGl = jest.fn(() => true);
jest.mock('./hasWebGl', () => ({ hasWebGl: () => mockWebGl() }));

const passeports = 1;
const permis = 2;

function renderMap(address?: string) {
  const getMap = jest.fn(async filter =>
    filter
      ? {
          ...mapAnswer,
          nodes: { ...mapAnswer.nodes, refs: ['system:default/passeports'] },
        }
      : mapAnswer,
  );
  renderPicture(<MapTab />, { canel: { getMap }, address });
  return { getMap };
}

async function findMap() {
  const map = await screen.findByRole('application');
  await waitFor(() => expect(renderer.show).toHaveBeenCalled());
  return map;
}

describe('MapTab', () => {
  beforeEach(() => {
    jest.clearAllMocks();
    mockWebGl.mockReturnValue(true);
  });

  it('is walked by the keyboard alone', async () => {
    const user = userEvent.setup();
    renderMap();
    const map = await findMap();
    expect(map).toHaveAccessibleName('Carte de 3 applications');
    map.focus();
    await user.keyboard('{ArrowRight}');
    const told = () => screen.getByText(/Hébergement : /, { selector: 'p' });
    await waitFor(() =>
      expect(told()).toHaveTextContent(
        'Passeports, Application. Hébergement : Nubo. Liens : 2.',
      ),
    );
    expect(renderer.flyTo).toHaveBeenLastCalledWith([passeports]);
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(drawn.view?.selected).toBe(permis));
    expect(told()).toHaveTextContent('Permis de conduire');
    await user.keyboard('+-0');
    expect(renderer.zoom).toHaveBeenCalledTimes(2);
    expect(renderer.reset).toHaveBeenCalled();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(drawn.view?.selected).toBeUndefined());
    await expectAccessible();
  });

  it('finds an application by its name and flies to it', async () => {
    const user = userEvent.setup();
    renderMap();
    await findMap();
    await user.type(screen.getByRole('combobox', { name: 'Aller à' }), 'permi');
    await user.click(
      await screen.findByRole('option', { name: /Permis de conduire/ }),
    );
    expect(renderer.flyTo).toHaveBeenLastCalledWith([permis]);
    const details = await screen.findByRole('region', {
      name: 'Permis de conduire',
    });
    await user.click(
      within(details).getByRole('button', { name: 'Passeports' }),
    );
    await waitFor(() => expect(drawn.view?.selected).toBe(passeports));
  });

  it('filters by its legend, and fades what the filter leaves out', async () => {
    const user = userEvent.setup();
    const { getMap } = renderMap(
      '/applications/carte?carte.couleur=protection',
    );
    await findMap();
    await user.click(
      screen.getByRole('button', { name: /Diffusion restreinte/ }),
    );
    await waitFor(() =>
      expect(getMap).toHaveBeenLastCalledWith({
        facets: { protection: ['DR'] },
      }),
    );
    await waitFor(() => expect(drawn.view?.kept).toEqual(new Set([1, 4])));
    expect(
      screen.getByRole('button', { name: /Diffusion restreinte/ }),
    ).toHaveAttribute('aria-pressed', 'true');
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('rowheader')).toHaveLength(1);
    await expectAccessible();
  });

  it('follows the pointer and lists what it shows', async () => {
    const user = userEvent.setup();
    renderMap('/applications/carte?carte.lignes=in-sight');
    await findMap();
    act(() => drawn.events?.onFrame());
    const table = await screen.findByRole('table');
    expect(
      await within(table).findByRole('link', { name: 'Paie des agents' }),
    ).toBeVisible();
    act(() => drawn.events?.onHover(passeports));
    await waitFor(() => expect(drawn.view?.hovered).toBe(passeports));
    await user.click(
      screen.getByRole('button', {
        name: 'Montrer Paie des agents sur la carte',
      }),
    );
    expect(renderer.flyTo).toHaveBeenLastCalledWith([3]);
  });

  it('leaves the table alone where there is no WebGL', async () => {
    mockWebGl.mockReturnValue(false);
    renderMap();
    expect(
      await screen.findByText('Votre navigateur ne peut pas dessiner la carte'),
    ).toBeVisible();
    expect(screen.queryByRole('application')).toBeNull();
    expect(screen.getAllByRole('rowheader')).toHaveLength(3);
    await expectAccessible();
  });
});
