import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers on the loopback interface. */
export interface RunningServer {
  port: number;
  url: string;
  /** Stops listening and closes the connections that are still open. */
  stop(): Promise<void>;
}

/**
 * Serves on 127.0.0.1 only. Port 0 takes a free one. The handler is made once the address is known, since most of
 * our stand-ins put their own address in their answers.
 */
export async function listen(
  name: string,
  port: number,
  createHandler: (url: string) => RequestListener | Promise<RequestListener>,
): Promise<RunningServer> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `${name}: port ${port} is already in use; stop what listens there or choose another port`,
            )
          : new Error(
              `${name}: cannot listen on port ${port}: ${error.message}`,
            ),
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actualPort } = server.address() as AddressInfo;
  const url = `http://localhost:${actualPort}`;
  const stop = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  try {
    server.on('request', await createHandler(url));
  } catch (error) {
    await stop();
    throw error;
  }
  return { port: actualPort, url, stop };
}
