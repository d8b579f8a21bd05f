import { Worker } from 'worker_threads';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** What a layout starts from. */
export interface LayoutInput {
  x: Float64Array;
  y: Float64Array;
  sources: Uint32Array;
  targets: Uint32Array;
  iterations: number;
}

const workerFile = resolvePackagePath(
  '@cloud-pi-native/plugin-canel-backend',
  'workers',
  'layout.cjs',
);

/** Computes a layout in a thread of its own. */
export async function computeLayout(
  input: LayoutInput,
  signal?: AbortSignal,
): Promise<{ x: Float64Array; y: Float64Array }> {
  signal?.throwIfAborted();
  const worker = new Worker(workerFile, { workerData: input });
  const stop = () => {
    void worker.terminate();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The layout was given up')));
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}
