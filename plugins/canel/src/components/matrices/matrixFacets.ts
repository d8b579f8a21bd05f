import { parseEntityRef } from '@backstage/catalog-model';
import type {
  MatrixHeading,
  MatrixKind,
} from '@cloud-pi-native/plugin-canel-common';

/** What a heading of a matrix stands for: an application, or a value of a facet. */
export type HeadingMeaning =
  | { application: string }
  | { facet: string; value: string };

const facetsOfKinds: Record<string, string> = {
  domain: 'zone',
  group: 'owner',
};
const facetsOfMatrices: Record<MatrixKind, string> = {
  hosting: 'hostingOffer',
  owner: 'owner',
  flows: 'zone',
};

/** Reads a heading: an entity reference says what it is, anything else is a value of what the matrix crosses. */
export function meaningOf(
  { id }: MatrixHeading,
  kind: MatrixKind,
): HeadingMeaning {
  const entityKind = id.includes(':')
    ? parseEntityRef(id).kind.toLowerCase()
    : undefined;
  if (entityKind === 'system') return { application: id };
  const facet =
    entityKind === undefined ? undefined : facetsOfKinds[entityKind];
  return { facet: facet ?? facetsOfMatrices[kind], value: id };
}
