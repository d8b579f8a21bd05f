import { mkdtemp, rm } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
import {
  mockServices,
  type TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import createKnex, { type Knex } from 'knex';
import { ClusterBook } from '../services/ClusterBook';
import { Ledger } from '../services/Ledger';
import { LedgerProjects } from '../services/LedgerProjects';
import { Reconciler } from '../services/Reconciler';
import { RoomFinder } from '../services/RoomFinder';
import { QuotasDatabase } from '../stores/QuotasDatabase';
import { clusters } from './examples';

/** The ledger of one replica. */
export interface Replica {
  database: QuotasDatabase;
  ledger: Ledger;
  projects: LedgerProjects;
  reconciler: Reconciler;
}

/** Two replicas on one database, each with its own connections. */
export class TwoReplicas {
  readonly #closing: (() => Promise<unknown>)[];

  static async start(
    databases: TestDatabases,
    engine: ReturnType<TestDatabases['eachSupportedId']>[number][0],
  ): Promise<TwoReplicas> {
    const closing: (() => Promise<unknown>)[] = [];
    const replicas: Replica[] = [];
    for (const knex of await connect(databases, engine, closing)) {
      replicas.push(await createReplica(knex));
    }
    return new TwoReplicas(replicas, closing);
  }

  private constructor(
    readonly replicas: readonly Replica[],
    closing: (() => Promise<unknown>)[],
  ) {
    this.#closing = closing;
  }

  async stop(): Promise<void> {
    for (const close of this.#closing) await close();
  }
}

async function connect(
  databases: TestDatabases,
  engine: Parameters<TestDatabases['init']>[0],
  closing: (() => Promise<unknown>)[],
): Promise<Knex[]> {
  if (engine !== 'SQLITE_3') {
    const first = await databases.init(engine);
    const second = createKnex(first.client.config);
    closing.push(async () => second.destroy());
    return [first, second];
  }
  const folder = await mkdtemp(join(tmpdir(), 'quotas-'));
  const open = () =>
    createKnex({
      client: 'better-sqlite3',
      connection: { filename: join(folder, 'quotas.sqlite') },
      useNullAsDefault: true,
      pool: {
        // Both are in this process: while one waits for the file, the other one could not let go of it.
        afterCreate: (
          connection: { pragma(text: string): void },
          done: () => void,
        ) => {
          connection.pragma('busy_timeout = 0');
          connection.pragma('foreign_keys = ON');
          // Nothing of it outlives the test.
          connection.pragma('synchronous = OFF');
          done();
        },
      },
    });
  const both = [open(), open()];
  closing.push(
    async () => Promise.all(both.map(async knex => knex.destroy())),
    async () => rm(folder, { recursive: true }),
  );
  return both;
}

async function createReplica(knex: Knex): Promise<Replica> {
  const database = await QuotasDatabase.create(mockServices.database({ knex }));
  const book = ClusterBook.create({
    auth: mockServices.auth(),
    catalog: catalogServiceMock({ entities: clusters }),
    database,
  });
  const parts = {
    clusters: book,
    database,
    room: RoomFinder.create({ database }),
  };
  return {
    database,
    ledger: Ledger.create(parts),
    projects: LedgerProjects.create(parts),
    reconciler: Reconciler.create(parts),
  };
}
