import { once } from 'node:events';
import { connect } from 'node:net';

/** Opens a connection and closes it. */
export async function lookAtTcp(
  { host, port }: { host: string; port: number },
  signal: AbortSignal,
): Promise<undefined> {
  signal.throwIfAborted();
  const socket = connect({ host, port });
  try {
    await once(socket, 'connect', { signal });
  } finally {
    socket.destroy();
  }
}
