import { tmpdir } from 'os';
import { join, resolve } from 'path';
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

export interface MirrorsConfig {
  workingDirectory: string;
  concurrency: number;
  leaseSeconds: number;
  timeoutSeconds: number;
  pollSeconds: number;
}

/** Reads `mirrors`; see `config.d.ts` for what each key means and its default. */
export function readMirrorsConfig(config: RootConfigService): MirrorsConfig {
  const number = (key: string, fallback: number, minimum: number) => {
    const value = config.getOptionalNumber(`mirrors.${key}`) ?? fallback;
    if (value < minimum) {
      throw new InputError(`mirrors.${key} must be at least ${minimum}`);
    }
    return value;
  };
  return {
    workingDirectory: resolve(
      config.getOptionalString('mirrors.workingDirectory') ??
        join(tmpdir(), 'portal-mirrors'),
    ),
    concurrency: number('concurrency', 4, 1),
    leaseSeconds: number('leaseSeconds', 15, 1),
    timeoutSeconds: number('timeoutSeconds', 1800, 1),
    pollSeconds: number('pollSeconds', 5, 1),
  };
}
