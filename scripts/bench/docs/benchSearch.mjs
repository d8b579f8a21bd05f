import { join } from 'node:path';
import { withCleaning } from '../../portail/interrupt.mjs';
import { ROOT } from '../../portail/paths.mjs';
import { Postgres } from '../../portail/Postgres.mjs';
import { runLogged } from '../../portail/runLogged.mjs';
import { report } from '../report.mjs';

const DOCUMENTS = 10_000;
const ANSWER_MILLISECONDS = 150;

/** The search over many documents, on a real PostgreSQL and in the memory of the process. */
export async function benchSearch() {
  const postgres = await Postgres.start();
  await withCleaning(
    () => postgres.stop(),
    async () => {
      const { output } = await runLogged(
        `Searching ${DOCUMENTS} documents`,
        [
          process.execPath,
          join(ROOT, 'scripts/bench/docs/searchServer.cjs'),
          String(DOCUMENTS),
        ],
        {
          log: 'bench-docs-search',
          env: { NODE_ENV: 'test', PORTAL_BENCH_POSTGRES: postgres.url },
        },
      );
      const line = output
        .split('\n')
        .find(one => one.startsWith('{"postgres"'));
      const { postgres: database, lunr } = JSON.parse(line);
      const figures = [
        ['postgres_p95', database.p95, ANSWER_MILLISECONDS],
        ['postgres_fill', database.filled],
        ['lunr_p95', lunr.p95],
        ['lunr_fill', lunr.filled],
      ];
      for (const [figure, value, target] of figures) {
        report({
          ...{ bench: 'docs', figure: `search_${DOCUMENTS}_${figure}` },
          ...{ value, unit: 'ms', target },
        });
      }
    },
  );
}
