import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  SourceReading,
  SourcesAnswer,
} from '@cloud-pi-native/plugin-canel-common';
import { expectAccessible } from '../../__testUtils__/expectAccessible';
import { FakeCanel } from '../../__testUtils__/FakeCanel';
import { renderScreen } from '../../__testUtils__/renderScreen';

const reading = (
  hour: string,
  changes: Partial<SourceReading> = {},
): SourceReading => ({
  source: 'refapp',
  startedAt: `2026-11-22T${hour}:00:00.000Z`,
  finishedAt: `2026-11-22T${hour}:01:30.000Z`,
  state: 'succeeded',
  read: 2_700,
  added: 12,
  changed: 3,
  removed: 0,
  remarks: [],
  ...changes,
});

const refused = reading('09', {
  state: 'refused',
  added: 0,
  changed: 0,
  remarks: [
    {
      fr: '900 applications sur 2 700 disparaîtraient.',
      en: '900 applications of 2,700 would go.',
    },
    { fr: 'Un acteur sans nom.', en: 'An actor without a name.' },
  ],
});

const answerOf = (...readings: SourceReading[]): SourcesAnswer => ({
  items: [
    {
      source: 'refapp',
      title: { fr: 'Référentiel des applications', en: 'Register' },
      nextReadingAt: '2026-11-22T09:15:00.000Z',
      rejectRemovalsAbovePercentage: 10,
      readings,
    },
  ],
  disagreements: {
    applications: 7,
    bySource: [
      { source: 'portal', held: 5, setAside: 0 },
      { source: 'refapp', held: 2, setAside: 6 },
    ],
  },
});

describe('« Sources »', () => {
  it('tells how the readings went, and starts one', async () => {
    const user = userEvent.setup();
    const readings = [refused, reading('08')];
    const startReading = jest.fn(async () => {
      readings.unshift(
        reading('10', { finishedAt: undefined, state: 'running' }),
      );
      return readings[0];
    });
    renderScreen({
      canel: FakeCanel.create({
        listSources: async () => answerOf(...readings),
        startReading,
      }),
      path: '/applications/sources',
    });
    const source = await screen.findByRole('region', {
      name: 'Référentiel des applications',
    });
    expect(source).toHaveTextContent(
      'La dernière lecture a été refusée ; ce qui était connu est conservé',
    );
    expect(
      within(source).getAllByText(
        '900 applications sur 2 700 disparaîtraient.',
      ),
    ).toHaveLength(2);
    expect(source).toHaveTextContent('1 remarque sur la dernière lecture');
    expect(source).toHaveTextContent('plus de 10 % des applications');
    const table = within(source).getByRole('table');
    const rows = within(table).getAllByRole('row');
    expect(rows).toHaveLength(3);
    expect(rows[2]).toHaveTextContent(/Réussie.*1 min.*30 s.*700.*12.*3.*0/);

    const disputes = screen.getByRole('region', { name: 'Désaccords' });
    expect(
      within(disputes).getByRole('link', {
        name: '7 applications ont des sources en désaccord',
      }),
    ).toHaveAttribute(
      'href',
      '/applications/liste?filtre=alert%3Asources-disagree',
    );
    await expectAccessible();

    const button = within(source).getByRole('button', {
      name: 'Lire maintenant',
    });
    await user.click(button);
    expect(startReading).toHaveBeenCalledWith('refapp');
    await waitFor(() => expect(button).toBeDisabled());
    expect(within(source).getByText('Lecture en cours…')).toBeVisible();
  });

  it('says why a reading cannot be started', async () => {
    const user = userEvent.setup();
    renderScreen({
      canel: FakeCanel.create({
        listSources: async () => answerOf(),
        startReading: async () => {
          throw new Error('The source refapp is being read already');
        },
      }),
      path: '/applications/sources',
      language: 'en',
    });
    await user.click(await screen.findByRole('button', { name: 'Read now' }));
    expect(
      await screen.findByText('The source refapp is being read already'),
    ).toBeVisible();
    expect(screen.getAllByText('Never read yet')).toHaveLength(2);
    await expectAccessible();
  });

  it('is reached from « Applications »', async () => {
    const user = userEvent.setup();
    renderScreen({
      canel: FakeCanel.create({
        listSources: async () => ({ ...answerOf(), items: [] }),
      }),
      path: '/applications',
    });
    await user.click(await screen.findByRole('link', { name: 'Sources' }));
    expect(
      await screen.findByText('Aucune source n’est lue régulièrement'),
    ).toBeVisible();
  });
});
