import type {
  CatalogModelKindRelationFieldDefinition,
  CatalogModelRelationPairDefinition,
} from '@backstage/catalog-model/alpha';
import { portalApiVersion } from './annotations';

const [group, version] = portalApiVersion.split('/');

/** Group of the kinds of the portal, the part of their `apiVersion` before the slash. @public */
export const kindGroup = group;

/** Version of the kinds of the portal. @public */
export const kindVersion = version;

/** Schema of a field that names another entity. @public */
export function referenceSchema(description: string) {
  return { type: 'string', minLength: 1, description };
}

/** The field `spec.owner` of a kind: who answers for the entity, as in the kinds of Backstage. @public */
export const ownerField: CatalogModelKindRelationFieldDefinition = {
  selector: { path: 'spec.owner' },
  relation: 'ownedBy',
  defaultKind: 'Group',
  defaultNamespace: 'inherit',
  allowedKinds: ['Group', 'User'],
};

/** What `ownerField` says, in both directions. @public */
export function ownershipPair(
  fromKind: string,
  description: string,
): CatalogModelRelationPairDefinition {
  return {
    fromKind,
    toKind: ['Group', 'User'],
    description,
    forward: { type: 'ownedBy', title: 'owned by' },
    reverse: { type: 'ownerOf', title: 'owner of' },
  };
}
