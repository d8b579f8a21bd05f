import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { freePorts } from './checks.mjs';
import { Server } from './Server.mjs';

const LISTEN = `require('http').createServer((_, r) => r.end('ok')).listen(process.env.TEST_PORT, '127.0.0.1')`;

describe('Server', () => {
  let folder;
  let port;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portail-server-'));
    ({ port } = await freePorts({ port: 0 }));
    writeFileSync(join(folder, 'listen.cjs'), LISTEN);
    writeFileSync(join(folder, 'fail.cjs'), `throw new Error('no luck')`);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const options = file => ({
    args: [join(folder, file)],
    cwd: folder,
    env: { TEST_PORT: String(port) },
    logFile: join(folder, 'server.log'),
  });

  it('waits until it answers, and stops it', async () => {
    const server = Server.start('A server', options('listen.cjs'));
    await server.untilReady(`http://127.0.0.1:${port}`, 20);
    await server.stop();
    assert.equal(server.isRunning, false);
    await assert.rejects(fetch(`http://127.0.0.1:${port}`));
  });

  it('shows the last words of a server that stops while starting', async () => {
    const server = Server.start('A server', options('fail.cjs'));
    await assert.rejects(
      server.untilReady(`http://127.0.0.1:${port}`, 20),
      /stopped while starting[\s\S]*no luck/,
    );
    await server.stop();
  });

  it('leaves nothing behind when the script itself is killed', async () => {
    const module = pathToFileURL(join(import.meta.dirname, 'Server.mjs'));
    const code = `import { Server } from '${module}';
      Server.start('A server', ${JSON.stringify(options('listen.cjs'))});
      setInterval(() => {}, 1000);`;
    const script = spawn(process.execPath, ['--input-type=module', '-e', code]);
    await untilReachable(port, true);
    script.kill('SIGKILL');
    await untilReachable(port, false);
  });
});

/**
 * @param {number} port
 * @param {boolean} wanted
 */
async function untilReachable(port, wanted) {
  for (let attempt = 0; attempt < 400; attempt++) {
    const reachable = await fetch(`http://127.0.0.1:${port}`).then(
      () => true,
      () => false,
    );
    if (reachable === wanted) {
      return;
    }
    await sleep(50);
  }
  assert.fail(`port ${port} should be ${wanted ? 'open' : 'closed'} by now`);
}
