import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that probes look at, and that can be made to fail. */
export class Target {
  readonly #server: Server;
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];
  status = 200;

  static async start(): Promise<Target> {
    const target = new Target();
    target.#server.listen(0, '127.0.0.1');
    await once(target.#server, 'listening');
    return target;
  }

  private constructor() {
    this.#server = createServer((request, response) => {
      const path = request.url ?? '';
      this.asked.push(path);
      if (path.includes('service=git-upload-pack')) {
        response.setHeader(
          'Content-Type',
          'application/x-git-upload-pack-advertisement',
        );
      }
      response.statusCode = this.status;
      response.end('001e# service=git-upload-pack\n0000');
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}
