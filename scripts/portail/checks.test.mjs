import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { checkPorts, freePorts } from './checks.mjs';

describe('ports', () => {
  it('names the port that is taken, who took it and the remedy', async () => {
    const server = createServer();
    await new Promise(done => server.listen(0, '127.0.0.1', done));
    const { port } = server.address();
    await assert.rejects(checkPorts({ portal: port }), error => {
      assert.match(
        error.message,
        new RegExp(`Port ${port} \\(portal\\) .* \\(process ${process.pid}\\)`),
      );
      assert.match(error.remedy, /PORTAL_PORT=\d+/);
      return true;
    });
    server.close();
  });

  it('finds as many free ports as asked, all different', async () => {
    const ports = await freePorts({ portal: 7007, gitlab: 7011, other: 1 });
    assert.equal(new Set(Object.values(ports)).size, 3);
    await checkPorts(ports);
  });
});
