import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { useQuotasTranslation } from '../useQuotasTranslation';

/** The name of who acted: a person of the catalog, or the portal itself. */
export function PersonName(props: { actor: string }) {
  const t = useQuotasTranslation();
  const isService = props.actor.startsWith('service:');
  const { primaryTitle } = useEntityPresentation(
    isService ? 'user:default/portal' : props.actor,
    { defaultKind: 'user' },
  );
  return <>{isService ? t('portal') : primaryTitle}</>;
}
