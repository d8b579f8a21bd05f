import { InputError } from '@backstage/errors';

const uuidPattern =
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Kubernetes namespace of an environment, as the console names it since version 9: both identifiers in base 36. A
 * project or an environment made anew under an old name never lands in the old namespace, and the whole stays under
 * the 63 characters of Kubernetes. Throws an `InputError` for an identifier that is not a UUID.
 *
 * @public
 */
export function environmentNamespace(
  project: { id: string },
  environment: { id: string },
): string {
  return `${toBase36(environment.id)}--${toBase36(project.id)}`;
}

function toBase36(uuid: string): string {
  if (!uuidPattern.test(uuid)) {
    throw new InputError(`The identifier "${uuid}" is not a UUID`);
  }
  return BigInt(`0x${uuid.replaceAll('-', '')}`).toString(36);
}
