import { useEntityPresentation } from '@backstage/plugin-catalog-react';

/** Somebody, as people know them. */
export function PersonName(props: { userRef: string }) {
  return <>{useEntityPresentation(props.userRef).primaryTitle}</>;
}
