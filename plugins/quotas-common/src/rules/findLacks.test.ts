import {
  mapResources,
  noResources,
  resourceNames,
} from '@cloud-pi-native/plugin-portal-common';
import fc from 'fast-check';
import { findLacks, type LedgerSource } from './findLacks';
import { addLedger, type LedgerAmount, subtractLedger } from './ledgerAmounts';

const amount = (change: Partial<LedgerAmount> = {}): LedgerAmount => ({
  ...noResources,
  ...change,
});

const envelope = (source: LedgerSource, isUnlimited = false) => ({
  ...source,
  class: 'production' as const,
  isUnlimited,
});

const cluster = (source: LedgerSource) => ({
  ...source,
  entityRef: 'resource:default/np-1',
  title: 'NP 1',
});

describe('findLacks', () => {
  it.each([
    // What is asked, the limit, what others reserve, what is held, what lacks.
    ['room to spare', { cpu: 1 }, { cpu: 2 }, {}, {}, []],
    ['the last thousandth', { cpu: 1 }, { cpu: 2 }, { cpu: 1 }, {}, []],
    ['one thousandth more', { cpu: 2 }, { cpu: 2 }, { cpu: 1 }, {}, ['cpu']],
    ['zero means zero', { gpu: 1 }, {}, {}, {}, ['gpu']],
    ['nothing asked of nothing', {}, {}, {}, {}, []],
    [
      'nothing asked of what is over',
      { cpu: 1 },
      { cpu: 1 },
      { gpu: 9 },
      {},
      [],
    ],
    [
      'less than is held, though over',
      { cpu: 3 },
      { cpu: 4 },
      { cpu: 4 },
      { cpu: 5 },
      [],
    ],
    [
      'as much as is held, though over',
      { cpu: 5 },
      { cpu: 4 },
      { cpu: 4 },
      { cpu: 5 },
      [],
    ],
    [
      'more than is held, over',
      { cpu: 6 },
      { cpu: 4 },
      { cpu: 4 },
      { cpu: 5 },
      ['cpu'],
    ],
    [
      'more than is held, within',
      { cpu: 3 },
      { cpu: 4 },
      { cpu: 1 },
      { cpu: 2 },
      [],
    ],
    [
      'several',
      { cpu: 2, memory: 2, gpu: 1, storage: 5 },
      { cpu: 1, memory: 2, storage: 4 },
      {},
      {},
      ['cpu', 'gpu', 'storage'],
    ],
  ])('%s', (_, asked, limit, reserved, held, lacking) => {
    const source = {
      limit: amount(limit),
      reserved: amount(reserved),
      held: amount(held),
    };
    const found = [
      findLacks(amount(asked), { envelope: envelope(source) }),
      findLacks(amount(asked), { cluster: cluster(source) }),
    ];
    for (const lacks of found) {
      expect(lacks.map(({ resource }) => resource)).toEqual(lacking);
    }
  });

  it('says what is left, in the envelope first and then on the cluster', () => {
    const asked = amount({ memory: 8_000 });
    const source = {
      limit: amount({ memory: 10_000 }),
      reserved: amount({ memory: 7_500 }),
    };
    const full = {
      limit: amount({ memory: 10_000 }),
      reserved: amount({ memory: 12_000 }),
    };
    expect(
      findLacks(asked, { envelope: envelope(source), cluster: cluster(full) }),
    ).toEqual([
      {
        scope: 'envelope',
        envelope: 'production',
        resource: 'memory',
        asked: 8,
        limit: 10,
        reserved: 7.5,
        left: 2.5,
      },
      {
        scope: 'cluster',
        cluster: 'resource:default/np-1',
        clusterTitle: 'NP 1',
        resource: 'memory',
        asked: 8,
        limit: 10,
        reserved: 12,
        left: 0,
      },
    ]);
  });

  it('checks the cluster of an envelope without limit, and nothing else', () => {
    const source = { limit: amount(), reserved: amount() };
    const asked = amount({ cpu: 1 });
    expect(findLacks(asked, { envelope: envelope(source, true) })).toEqual([]);
    expect(
      findLacks(asked, {
        envelope: envelope(source, true),
        cluster: cluster(source),
      }),
    ).toHaveLength(1);
  });

  const anyAmount = fc.record({
    cpu: fc.nat({ max: 40 }),
    memory: fc.nat({ max: 40 }),
    gpu: fc.nat({ max: 3 }),
    storage: fc.nat({ max: 40 }),
  });

  it('keeps every sum within its limit, whatever is asked, changed and released', () => {
    const limit = { cpu: 60, memory: 60, gpu: 4, storage: 60 };
    const operation = fc.record({
      environment: fc.nat({ max: 5 }),
      asked: fc.option(anyAmount, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 60 }), operations => {
        const ledger = new Map<number, LedgerAmount>();
        const wrong: object[] = [];
        const sumOf = () => [...ledger.values()].reduce(addLedger, amount());
        for (const { environment, asked } of operations) {
          const held = ledger.get(environment) ?? amount();
          if (asked === undefined) ledger.delete(environment);
          else {
            const reserved = subtractLedger(sumOf(), held);
            const lacks = findLacks(asked, {
              envelope: envelope({ limit, reserved, held }),
            });
            // Nothing is refused that fits, and nothing granted that does not.
            const fits = resourceNames.every(
              name => reserved[name] + asked[name] <= limit[name],
            );
            if (fits !== (lacks.length === 0)) wrong.push({ asked, held });
            if (fits) ledger.set(environment, asked);
          }
          const sum = sumOf();
          expect(resourceNames.every(name => sum[name] <= limit[name])).toBe(
            true,
          );
        }
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('grants what it said is left, and not a thousandth more', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, anyAmount, (asked, limit, reserved) => {
        const source = envelope({ limit, reserved });
        for (const lack of findLacks(asked, { envelope: source })) {
          const left = Math.round(lack.left * 1000);
          const only = (value: number) =>
            mapResources(name => (name === lack.resource ? value : 0));
          expect(findLacks(only(left), { envelope: source })).toEqual([]);
          expect(findLacks(only(left + 1), { envelope: source })).toHaveLength(
            1,
          );
        }
      }),
    );
  });
});
