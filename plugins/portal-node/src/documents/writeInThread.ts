import { on } from 'events';
import { Readable } from 'stream';
import { Worker } from 'worker_threads';
import pLimit from 'p-limit';

/** A document takes a core: two at once would leave none to the requests of a small server. */
const oneAtATime = pLimit(1);

/**
 * A document written by a thread of its own, so that the one that answers requests stays free. The thread posts its
 * parts, as bytes, and ends; it is ended when nobody reads it any more.
 *
 * @param workerFile - plain CommonJS, shipped as it is
 * @param documentOf - makes what the thread reads as `workerData`, once it is the turn of this document
 * @public
 */
export function writeInThread(
  workerFile: string,
  documentOf: () => Promise<object>,
): Readable {
  return Readable.from(partsOf(workerFile, documentOf), { objectMode: false });
}

async function* partsOf(
  workerFile: string,
  documentOf: () => Promise<object>,
): AsyncGenerator<Uint8Array> {
  let release = () => {};
  const released = new Promise<void>(resolve => {
    release = resolve;
  });
  await new Promise<void>(resolve => {
    void oneAtATime(() => {
      resolve();
      return released;
    });
  });
  let worker: Worker | undefined;
  try {
    worker = new Worker(workerFile, { workerData: await documentOf() });
    for await (const [part] of on(worker, 'message', { close: ['exit'] })) {
      yield part;
    }
  } finally {
    await worker?.terminate();
    release();
  }
}
