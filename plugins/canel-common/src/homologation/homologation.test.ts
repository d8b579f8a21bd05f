import fc from 'fast-check';
import { addMonths } from './addMonths';
import { dueReminder } from './dueReminders';
import {
  type Homologation,
  homologationDecisions,
  homologationDurations,
  homologationStatus,
} from './homologationState';

function entry(overrides: Partial<Homologation>): Homologation {
  return {
    id: 'h',
    startedOn: '2024-01-01',
    authority: 'AQSSI',
    reserves: [],
    ...overrides,
  };
}

const open = entry({ id: 'open', startedOn: '2024-03-01' });
const favorable = entry({
  id: 'favorable',
  decision: 'favorable',
  decidedOn: '2024-06-30',
  durationMonths: 24,
});
const reserves = entry({
  ...favorable,
  id: 'reserves',
  decision: 'favorable-with-reserves',
  durationMonths: 6,
});
const refused = entry({
  id: 'refused',
  decision: 'unfavorable',
  decidedOn: '2024-09-01',
});
const exempted = entry({
  id: 'exempted',
  decision: 'exempted',
  decidedOn: '2024-02-15',
});
const renewal = entry({
  id: 'renewal',
  startedOn: '2026-01-10',
  decision: 'favorable',
  decidedOn: '2026-06-20',
  durationMonths: 36,
});

describe('homologationStatus', () => {
  it.each<[string, Homologation[], string, string, string?, boolean?]>([
    ['nothing recorded', [], '2026-01-01', 'none'],
    ['a file not yet open', [open], '2024-02-29', 'none'],
    [
      'a file opened today',
      [open],
      '2024-03-01',
      'in-progress',
      undefined,
      true,
    ],
    [
      'decided tomorrow',
      [favorable],
      '2024-06-29',
      'in-progress',
      undefined,
      true,
    ],
    ['decided today', [favorable], '2024-06-30', 'valid', '2026-06-30'],
    ['far from its end', [favorable], '2025-12-29', 'valid', '2026-06-30'],
    [
      'six months left',
      [favorable],
      '2025-12-30',
      'expires-soon',
      '2026-06-30',
    ],
    ['its last day', [favorable], '2026-06-30', 'expires-soon', '2026-06-30'],
    ['the day after', [favorable], '2026-07-01', 'expired', '2026-06-30'],
    [
      'six months with reserves',
      [reserves],
      '2024-07-01',
      'expires-soon',
      '2024-12-30',
    ],
    [
      'reserves that ran out',
      [reserves],
      '2024-12-31',
      'expired',
      '2024-12-30',
    ],
    ['a refusal', [refused], '2024-09-01', 'refused'],
    [
      'a refusal after a favorable decision',
      [favorable, refused],
      '2024-10-01',
      'refused',
    ],
    [
      'before that refusal',
      [favorable, refused],
      '2024-08-31',
      'valid',
      '2026-06-30',
      true,
    ],
    ['an exemption', [exempted], '2030-01-01', 'exempted'],
    [
      'a homologation after an exemption',
      [exempted, favorable],
      '2024-07-01',
      'valid',
      '2026-06-30',
    ],
    [
      'a renewal under way',
      [favorable, renewal],
      '2026-02-01',
      'expires-soon',
      '2026-06-30',
      true,
    ],
    [
      'an open file after the end',
      [favorable, entry({ startedOn: '2026-07-02' })],
      '2026-08-01',
      'expired',
      '2026-06-30',
      true,
    ],
    ['a renewal', [favorable, renewal], '2026-06-20', 'valid', '2029-06-20'],
    [
      'entries in any order',
      [renewal, favorable],
      '2026-06-20',
      'valid',
      '2029-06-20',
    ],
  ])('%s', (...[, history, day, state, lastDay, inProgress = false]) => {
    const status = homologationStatus(history, day);
    expect(status).toMatchObject({ state, inProgress });
    expect(status.lastDay).toBe(lastDay);
  });
});

describe('addMonths', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-12-15', 36, '2027-12-15'],
    ['2026-06-30', -6, '2025-12-30'],
  ])('%s and %i months: %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

const day = fc
  .integer({ min: 0, max: 5000 })
  .map(days =>
    new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10),
  );

describe('the reminders of a homologation', () => {
  it.each([
    ['2025-12-29', undefined],
    ['2025-12-30', 6],
    ['2026-03-29', 6],
    ['2026-03-30', 3],
    ['2026-05-30', 1],
    ['2026-06-30', 0],
    ['2026-07-01', undefined],
  ])('on %s: %s months left', (on, monthsLeft) => {
    expect(dueReminder([favorable], on)?.monthsLeft).toBe(monthsLeft);
  });

  it('never speak of an end that a later decision put off', () => {
    expect(dueReminder([favorable, renewal], '2026-06-30')).toBeUndefined();
  });

  it('come only while a homologation holds', () => {
    const histories = fc.array(
      fc.record({
        id: fc.uuid(),
        startedOn: day,
        authority: fc.constant('AQSSI'),
        reserves: fc.array(fc.string()),
        decision: fc.constantFrom(...homologationDecisions),
        decidedOn: day,
        durationMonths: fc.constantFrom(...homologationDurations),
      }),
    );
    fc.assert(
      fc.property(histories, day, (history, on) => {
        const { state } = homologationStatus(history, on);
        const reminder = dueReminder(history, on);
        expect(reminder !== undefined).toBe(state === 'expires-soon');
      }),
    );
  });
});
