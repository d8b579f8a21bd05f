import { useEntityPresentation } from '@backstage/plugin-catalog-react';

/** The title of an entity, without a link. */
export function EntityTitle(props: { entityRef: string }) {
  return <>{useEntityPresentation(props.entityRef).primaryTitle}</>;
}
