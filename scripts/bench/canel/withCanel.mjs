import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../../portail/paths.mjs';
import { withProgress } from '../../portail/say.mjs';

/**
 * Runs a task against a canel backend of its own.
 *
 * @param {{ applications: number, relations: number, isComplete?: boolean }} size
 * @param {(call: ReturnType<typeof callerOf>, server: { columns: string[], longestLayoutTask: () => Promise<number> }) => Promise<void>} use
 *   `columns`: those of an export; `longestLayoutTask`: milliseconds for which a layout held the thread of requests
 */
export async function withCanel({ applications, relations, isComplete }, use) {
  const server = spawn(
    process.execPath,
    [
      join(ROOT, 'scripts/bench/canel/canelServer.cjs'),
      applications,
      relations,
      ...(isComplete ? ['complete'] : []),
    ],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test' },
    },
  );
  try {
    const lines = createInterface({ input: server.stdout })[
      Symbol.asyncIterator
    ]();
    const { port, columns } = await withProgress(
      `A map of ${applications} applications and ${relations} relations`,
      () => nextAnswer(lines, 'port'),
    );
    await use(callerOf(port), {
      columns,
      longestLayoutTask: async () => {
        server.stdin.write('layout\n');
        const { longestTask } = await nextAnswer(lines, 'longestTask');
        return longestTask;
      },
    });
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  }
}

async function nextAnswer(lines, key) {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new Error('The canel backend ended');
    if (value.startsWith(`{"${key}"`)) return JSON.parse(value);
  }
}

/** Calls as an architect, who sees everything. The answer is as a browser gets it: compressed. */
function callerOf(port) {
  return async (path, { method = 'GET', body } = {}) => {
    const call = request({
      port,
      method,
      host: '127.0.0.1',
      path: `/api/canel${path}`,
      headers: {
        Authorization: `Bearer mock-user-token:${JSON.stringify({
          sub: 'user:default/alice.archi',
        })}`,
        'Accept-Encoding': 'gzip',
        ...(body && { 'Content-Type': 'application/json' }),
      },
    });
    call.end(body && JSON.stringify(body));
    const [response] = await once(call, 'response');
    const chunks = [];
    for await (const chunk of response) chunks.push(chunk);
    const content = Buffer.concat(chunks);
    if (response.statusCode >= 300) {
      throw new Error(`${path}: ${response.statusCode} ${content}`);
    }
    return {
      bytes: content.length,
      get body() {
        return JSON.parse(
          response.headers['content-encoding'] === 'gzip'
            ? gunzipSync(content)
            : content,
        );
      },
    };
  };
}
