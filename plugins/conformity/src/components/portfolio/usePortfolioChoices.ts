import {
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useFormats, useLoad } from '@cloud-pi-native/plugin-portal-react';

/** A zone or an owner that the portfolio can be narrowed to. */
export interface NamedRef {
  ref: string;
  title: string;
}

/** The urbanisation zones and the owners of applications, by their titles, as the catalog shows them to the reader. */
export function usePortfolioChoices(): {
  zones: readonly NamedRef[];
  owners: readonly NamedRef[];
  /** The title of a zone or of an owner; its reference until it is known. */
  titleOf(ref: string): string;
} {
  const catalogApi = useApi(catalogApiRef);
  const formats = useFormats();
  const load = useLoad(async () => {
    const ownedBy = `relations.${RELATION_OWNED_BY}`;
    const fields = [
      'kind',
      'metadata.namespace',
      'metadata.name',
      'metadata.title',
      'spec.profile.displayName',
    ];
    const [zones, { facets }] = await Promise.all([
      catalogApi.getEntities({ filter: { kind: 'Domain' }, fields }),
      catalogApi.getEntityFacets({
        filter: { kind: 'System', 'spec.type': 'application' },
        facets: [ownedBy],
      }),
    ]);
    const ownerRefs = (facets[ownedBy] ?? []).map(({ value }) => value);
    const owners = await catalogApi.getEntitiesByRefs({
      entityRefs: ownerRefs,
      fields,
    });
    return {
      zones: zones.items.map(entity => namedRef(entity)),
      owners: ownerRefs.map((ref, index) => {
        const entity = owners.items[index];
        return entity ? namedRef(entity) : { ref, title: ref };
      }),
    };
  }, [catalogApi]);
  const sorted = (refs: readonly NamedRef[] = []) =>
    [...refs].sort((a, b) => formats.compare(a.title, b.title));
  const zones = sorted(load.value?.zones);
  const owners = sorted(load.value?.owners);
  const titles = new Map(
    [...zones, ...owners].map(one => [one.ref, one.title]),
  );
  return { zones, owners, titleOf: ref => titles.get(ref) ?? ref };
}

function namedRef(
  entity: Parameters<typeof stringifyEntityRef>[0] & {
    metadata?: { title?: string; name: string };
    spec?: { profile?: unknown };
  },
): NamedRef {
  const profile = entity.spec?.profile;
  const displayName =
    profile && typeof profile === 'object' && 'displayName' in profile
      ? String(profile.displayName)
      : undefined;
  const ref = stringifyEntityRef(entity);
  return {
    ref,
    title:
      displayName ?? entity.metadata?.title ?? entity.metadata?.name ?? ref,
  };
}
