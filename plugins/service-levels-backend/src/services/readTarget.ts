import { InputError } from '@backstage/errors';
import type { ProbeTarget } from '@cloud-pi-native/plugin-service-levels-common';
import { z } from 'zod';

const address = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .max(2000)
  .refine(url => {
    const { username, password } = new URL(url);
    return !username && !password;
  }, 'must not hold a user name or a password: probes look at what is public');

const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('http'),
    url: address,
    statuses: z.array(z.int().min(100).max(599)).min(1).max(20).optional(),
  }),
  z.strictObject({
    kind: z.literal('tcp'),
    host: z
      .string()
      .min(1)
      .max(253)
      .regex(/^[A-Za-z0-9.:-]+$/),
    port: z.int().min(1).max(65_535),
  }),
  z.strictObject({ kind: z.literal('git'), url: address }),
]);

/**
 * What a probe is to look at.
 * Throws an `InputError`, which names the field below `field`, for what makes no sense.
 */
export function readTarget(field: string, input: unknown): ProbeTarget {
  const { data, error } = targetSchema.safeParse(input);
  if (error) {
    const [{ path, message }] = error.issues;
    throw new InputError(`${[field, ...path].join('.')}: ${message}`);
  }
  return data;
}

/** Where a probe goes, as `host:port`. */
export function hostOf(target: ProbeTarget): { host: string; port: number } {
  if (target.kind === 'tcp') {
    return { host: target.host.toLowerCase(), port: target.port };
  }
  const { hostname, port, protocol } = new URL(target.url);
  const standard = protocol === 'https:' ? 443 : 80;
  return { host: hostname, port: port ? Number(port) : standard };
}

/**
 * Whether a target is on one of the hosts that people may have probes look at: `host`, `host:port`, and `*.` at the
 * front for any subdomain. A probe goes where the portal stands, which people do not.
 */
export function isAllowed(
  target: ProbeTarget,
  allowedHosts: readonly string[],
): boolean {
  const { host, port } = hostOf(target);
  return allowedHosts.some(allowed => {
    const [, name, wanted] = /^(.*?)(?::(\d+))?$/.exec(allowed) ?? [];
    if (wanted !== undefined && Number(wanted) !== port) return false;
    return name.startsWith('*.')
      ? host.endsWith(name.slice(1))
      : host === name.toLowerCase();
  });
}
