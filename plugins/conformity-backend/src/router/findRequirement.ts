import { NotFoundError } from '@backstage/errors';
import type { Requirement } from '@cloud-pi-native/plugin-conformity-common';
import type { RequirementBook } from '../services/RequirementBook';

/** A requirement by its key, in any case. Throws a `NotFoundError` for a key that the CCT does not have. */
export async function findRequirement(
  requirements: RequirementBook,
  key: string,
): Promise<Requirement> {
  const { items } = await requirements.current();
  const wanted = key.toLowerCase();
  // Names are keys in lower case.
  const found = items.find(({ name }) => name === wanted);
  if (!found) {
    throw new NotFoundError(
      `There is no requirement '${key}'; keys are such as ${
        items[0]?.key ?? 'EXI-ARCH-18'
      }`,
    );
  }
  return found;
}
