import {
  ErrorDisplay,
  Progress,
  useTranslationRef,
  type ErrorDisplayProps,
} from '@backstage/frontend-plugin-api';
import { SwappableComponentBlueprint } from '@backstage/plugin-app-react';
import { ErrorState, LoadingState } from '@cloud-pi-native/plugin-portal-react';
import { shellTranslationRef } from '../translation';
import styles from './stockParts.module.css';

function PortalProgress() {
  return (
    <div className={styles.part}>
      <LoadingState />
    </div>
  );
}

function PortalErrorDisplay(props: ErrorDisplayProps) {
  const { t } = useTranslationRef(shellTranslationRef);
  return (
    <div className={styles.part}>
      <ErrorState
        title={t('failure.title')}
        error={props.error}
        onRetry={props.resetError}
      >
        {t('failure.text')}
      </ErrorState>
    </div>
  );
}

/** What stock plugins show while they load. */
export const portalProgress = SwappableComponentBlueprint.make({
  name: 'core-progress',
  params: define =>
    define({ component: Progress, loader: () => PortalProgress }),
});

/** What is shown in place of an extension that failed. */
export const portalErrorDisplay = SwappableComponentBlueprint.make({
  name: 'core-error-display',
  params: define =>
    define({ component: ErrorDisplay, loader: () => PortalErrorDisplay }),
});
