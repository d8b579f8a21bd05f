import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { useProjectsTranslation } from '../useProjectsTranslation';

/** The name of who acted: a person of the catalog, or the portal itself. */
export function usePersonName(actor: string): string {
  const t = useProjectsTranslation();
  const isService = actor.startsWith('service:');
  const { primaryTitle } = useEntityPresentation(
    isService ? 'user:default/portal' : actor,
    { defaultKind: 'user' },
  );
  return isService ? t('request.timeline.service') : primaryTitle;
}

/** @see usePersonName */
export function PersonName(props: { actor: string }) {
  return <>{usePersonName(props.actor)}</>;
}
