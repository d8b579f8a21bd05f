import { randomUUID } from 'crypto';
import { once } from 'events';
import { type Server, createServer } from 'http';
import type { AddressInfo } from 'net';
import { mockServices } from '@backstage/backend-test-utils';
import type { AuditEvent } from '@cloud-pi-native/plugin-audit-common';
import { PluginClient } from '@cloud-pi-native/plugin-portal-node';
import { HttpAuditLog } from './HttpAuditLog';

const memberSet = {
  actor: 'user:default/camille.porteur',
  action: 'member.set',
  outcome: 'succeeded',
  project: 'vigie',
  target: 'user:default/dalia.dev',
} as const;

/** An audit backend that answers each request with the next status, then with 204. */
class FakeAuditBackend {
  readonly received: AuditEvent[] = [];
  readonly #server: Server;

  static async start(statuses: number[]): Promise<FakeAuditBackend> {
    const backend = new FakeAuditBackend(statuses);
    backend.#server.listen(0, '127.0.0.1');
    await once(backend.#server, 'listening');
    return backend;
  }

  private constructor(statuses: number[]) {
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      this.received.push(JSON.parse(Buffer.concat(chunks).toString()));
      response.writeHead(statuses.shift() ?? 204).end();
      this.#server.emit('answered', this.received.length);
    });
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** Waits until that many requests were answered. */
  async answered(count: number): Promise<void> {
    while (this.received.length < count) await once(this.#server, 'answered');
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

describe('HttpAuditLog', () => {
  let backend: FakeAuditBackend;
  const logger = mockServices.logger.mock();

  async function start(statuses: number[]): Promise<HttpAuditLog> {
    backend = await FakeAuditBackend.start(statuses);
    const auth = mockServices.auth({ pluginId: 'projects' });
    return HttpAuditLog.create({
      auth,
      client: PluginClient.create({
        auth,
        discovery: {
          getBaseUrl: async () => backend.url,
          getExternalBaseUrl: async () => backend.url,
        },
        pluginId: 'audit',
      }),
      logger,
      pluginId: 'projects',
      retryDelays: [0, 0],
    });
  }

  afterEach(async () => {
    jest.resetAllMocks();
    await backend.stop();
  });

  it('completes the event with an id, the time and the plugin', async () => {
    const log = await start([]);
    await log.record(memberSet);
    expect(backend.received).toEqual([
      {
        ...memberSet,
        plugin: 'projects',
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        at: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    ]);
  });

  it('sends the same event again while the backend is down', async () => {
    const log = await start([503, 500]);
    const id = randomUUID();
    await log.record({ ...memberSet, id });
    await backend.answered(3);
    expect(backend.received.map(event => event.id)).toEqual([id, id, id]);
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('does not repeat a refused event, and logs it instead of throwing', async () => {
    const log = await start([400]);
    await log.record(memberSet);
    expect(backend.received).toHaveLength(1);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining('did not take an event'),
      { auditEvent: expect.stringContaining('member.set') },
    );
  });

  it('logs the event once the retries are used up', async () => {
    const log = await start([503, 503, 503]);
    const logged = new Promise(resolve => {
      logger.error.mockImplementation(resolve);
    });
    await log.record(memberSet);
    await logged;
    expect(backend.received).toHaveLength(3);
  });
});
