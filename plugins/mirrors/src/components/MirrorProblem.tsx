import {
  EmptyState,
  ErrorState,
  LoadingState,
  type Load,
} from '@cloud-pi-native/plugin-portal-react';
import { useMirrorsTranslation } from '../useMirrorsTranslation';

/** What is shown instead of a mirror: that it loads, why it cannot, or that there is none. */
export function MirrorProblem(props: { load: Load<unknown> }) {
  const { status, value, error, reload } = props.load;
  const t = useMirrorsTranslation();
  if (value !== undefined) {
    return <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>;
  }
  return status === 'failed' && error ? (
    <ErrorState error={error} onRetry={reload} />
  ) : (
    <LoadingState />
  );
}
