import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ROOT } from '../../portail/paths.mjs';
import { withProgress } from '../../portail/say.mjs';
import { report } from '../report.mjs';
import { withCanel } from './withCanel.mjs';

const ROWS = 10_000;
/** As many cells as 5,000 applications of 60 columns: there are 50 columns. */
const CELLS = 5_000 * 60;
const EXPORTED = { applications: 6_000, relations: 18_000, isComplete: true };
const PING_MILLISECONDS = 20;
/** Nobody waits for longer without wondering. */
const ANSWER_MILLISECONDS = 1_000;

/** Bringing a file, dry run first, and taking everything out again. */
export async function benchFiles() {
  await withCanel({ applications: 0, relations: 0 }, benchImport);
  await withCanel(EXPORTED, async (call, { columns }) => {
    const query = new URLSearchParams(columns.map(id => ['columns', id]));
    // The title always leads.
    const cells = EXPORTED.applications * (columns.length + 1);
    if (cells < CELLS) throw new Error(`Only ${cells} cells are exported`);
    const { items } = (await call('/applications?limit=1')).body;
    const [application] = items;
    const ods = await whileAnswering(
      call,
      application,
      `/exports/ods?${query}`,
    );
    reportFile('ods_export', ods, 5);
    const pdf = await whileAnswering(
      call,
      application,
      `/exports/pdf?${query}`,
    );
    reportFile('pdf_export', pdf);
  });
}

async function benchImport(call) {
  const { stdout: file } = await promisify(execFile)(
    process.execPath,
    [join(ROOT, 'scripts/bench/canel/mixedOds.cjs'), String(ROWS)],
    { encoding: 'buffer', maxBuffer: 1e8 },
  );
  const plan = async () => {
    const { body } = await call('/imports', {
      method: 'POST',
      body: { fileName: 'mixte.ods', content: file.toString('base64') },
    });
    return body;
  };
  const started = performance.now();
  const planned = await withProgress(`Dry run of ${ROWS} rows`, plan);
  const figure = (name, value, unit, target) =>
    report({ bench: 'canel', figure: name, value, unit, target });
  figure('import_dry_run', (performance.now() - started) / 1000, 's', 10);
  const { applications, flows, problemCount } = planned;
  if (applications.added + flows.added === 0 || problemCount > 0) {
    throw new Error(`The file is not read: ${JSON.stringify(planned)}`);
  }
  const applied = performance.now();
  await withProgress('Applying it', () =>
    call(`/imports/${planned.id}/apply`, { method: 'POST' }),
  );
  const last = encodeURIComponent(`Application ${ROWS / 2 - 1}`);
  while ((await call(`/applications?text=${last}`)).body.total === 0) {
    await sleep(100);
  }
  figure('import_visible', (performance.now() - applied) / 1000, 's', 60);
  const again = await withProgress('The same file again', plan);
  const changes = [again.applications, again.flows, again.cells].reduce(
    (sum, { added, changed }) => sum + added + changed,
    0,
  );
  figure('import_again_changes', changes, 'changes', 0);
}

/** Asks for a file, and meanwhile for a card again and again. */
async function whileAnswering(call, { ref }, path) {
  const card = `/applications/${ref.split('/')[1]}`;
  const started = performance.now();
  let isDone = false;
  let longest = 0;
  const file = call(path).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    const asked = performance.now();
    await call(card);
    longest = Math.max(longest, performance.now() - asked);
    await sleep(PING_MILLISECONDS);
  }
  await file;
  return { seconds: (performance.now() - started) / 1000, longest };
}

function reportFile(figure, { seconds, longest }, target) {
  report({ bench: 'canel', figure, value: seconds, unit: 's', target });
  report({
    bench: 'canel',
    figure: `${figure}_longest_answer_meanwhile`,
    value: longest,
    unit: 'ms',
    target: ANSWER_MILLISECONDS,
  });
}
