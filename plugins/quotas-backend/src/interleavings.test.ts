import {
  resourceNames,
  type EnvelopeClass,
} from '@cloud-pi-native/plugin-portal-common';
import {
  addLedger,
  type LedgerAmount,
  toLedger,
} from '@cloud-pi-native/plugin-quotas-common';
import fc from 'fast-check';
import { createDatabases } from './__testUtils__/databases';
import { amount, np1, opening, reservation } from './__testUtils__/examples';
import { type Replica, TwoReplicas } from './__testUtils__/TwoReplicas';

jest.setTimeout(120_000);

const databases = createDatabases();
const slugs = ['amer', 'balise', 'phare', 'vigie'];
const capacity = toLedger({ cpu: 10, memory: 40, gpu: 1, storage: 100 });

const expectedErrors = ['ConflictError', 'NotFoundError'];

/** What the work ended with: `done`, or the name of the error; with what it says when nobody expects it. */
async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    return expectedErrors.includes(error.name) ? error.name : `${error.stack}`;
  }
}

/** What is reserved on the cluster NP 1, and in the envelopes of each project. */
async function readSums({ database }: Replica) {
  const reservations = await database.ledger.listReservations();
  const sumOf = (rows: typeof reservations) =>
    rows.reduce<LedgerAmount>(
      (sum, { resources }) => addLedger(sum, resources),
      amount(),
    );
  return {
    cluster: sumOf(reservations.filter(one => one.cluster === np1)),
    envelope: (slug: string, envelope: EnvelopeClass) =>
      sumOf(
        reservations.filter(
          one => one.project === slug && one.class === envelope,
        ),
      ),
  };
}

async function expectWithinLimits(replica: Replica): Promise<void> {
  const sums = await readSums(replica);
  expect(
    resourceNames.filter(name => sums.cluster[name] > capacity[name]),
  ).toEqual([]);
  for (const {
    project,
    class: envelope,
    contracted,
  } of await replica.database.ledger.listEnvelopes()) {
    const sum = sums.envelope(project, envelope);
    expect(resourceNames.filter(name => sum[name] > contracted[name])).toEqual(
      [],
    );
  }
}

describe.each(databases.eachSupportedId())('two replicas on %s', engine => {
  let both: TwoReplicas;
  beforeEach(async () => {
    both = await TwoReplicas.start(databases, engine);
    for (const slug of slugs) {
      await both.replicas[0].projects.open(
        slug,
        opening({ name: slug, attempt: `open-${slug}` }),
      );
    }
  });
  afterEach(async () => both.stop());

  it('grant all that fits on a cluster and in envelopes, and nothing more', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, async (_, index) =>
        outcomeOf(async () =>
          both.replicas[index % 2].ledger.reserve(
            slugs[index % 4],
            `e${index}`,
            reservation(`attempt-${index}`, { cpu: 1 }),
          ),
        ),
      ),
    );
    // Ten cores on the cluster, four in each of the four envelopes.
    expect(outcomes.filter(outcome => outcome === 'done')).toHaveLength(10);
    expect(new Set(outcomes)).toEqual(new Set(['done', 'ConflictError']));
    await expectWithinLimits(both.replicas[1]);
    const sums = await readSums(both.replicas[1]);
    expect(sums.cluster.cpu).toBe(10_000);
  });

  it('give one name once, and open one project once', async () => {
    const reserved = await Promise.all(
      Array.from({ length: 8 }, async (_, index) =>
        outcomeOf(async () =>
          both.replicas[index % 2].ledger.reserve(
            'vigie',
            'dev',
            reservation(`attempt-${index}`, { cpu: 0.001 }),
          ),
        ),
      ),
    );
    expect(reserved.filter(outcome => outcome === 'done')).toHaveLength(1);
    const opened = await Promise.all(
      Array.from({ length: 8 }, async (_, index) =>
        outcomeOf(async () =>
          both.replicas[index % 2].projects.open(
            'jalon',
            opening({ name: 'jalon', attempt: `attempt-${index}` }),
          ),
        ),
      ),
    );
    expect(opened.filter(outcome => outcome === 'done')).toHaveLength(1);
  });

  it('never exceed a limit, whatever is done at the same time', async () => {
    const anyAmount = fc.record({
      cpu: fc.nat({ max: 3_000 }),
      memory: fc.nat({ max: 9_000 }),
      gpu: fc.constantFrom(0, 0, 0, 1_000),
      storage: fc.nat({ max: 12_000 }),
    });
    const step = fc.record({
      replica: fc.nat({ max: 1 }),
      slug: fc.constantFrom(...slugs),
      environment: fc.constantFrom('dev', 'test', 'demo', 'prod'),
      kind: fc.constantFrom('reserve', 'reserve', 'change', 'release'),
      amount: anyAmount,
    });
    let attempt = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 2, maxLength: 16 }),
        async steps => {
          const run = async (one: (typeof steps)[number]) => {
            const { ledger } = both.replicas[one.replica];
            const { cpu, memory, gpu, storage } = one.amount;
            const resources = {
              cpu: cpu / 1000,
              memory: memory / 1000,
              gpu: gpu / 1000,
              storage: storage / 1000,
            };
            const actor = 'user:default/denis.devops';
            const stage = one.environment === 'prod' ? 'prod' : 'dev';
            switch (one.kind) {
              case 'reserve':
                attempt += 1;
                return ledger.reserve(
                  one.slug,
                  one.environment,
                  reservation(`step-${attempt}`, resources, { stage }),
                );
              case 'change':
                return ledger.change(one.slug, one.environment, {
                  resources,
                  actor,
                });
              default:
                return ledger.release(one.slug, one.environment, { actor });
            }
          };
          const outcomes = await Promise.all(
            steps.map(async one => outcomeOf(async () => run(one))),
          );
          for (const outcome of outcomes) {
            expect(['done', ...expectedErrors]).toContain(outcome);
          }
          await expectWithinLimits(both.replicas[0]);
        },
      ),
      { numRuns: 25 },
    );
  });
});
