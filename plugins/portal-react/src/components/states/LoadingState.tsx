import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Skeleton } from '@backstage/ui';
import { portalReactTranslationRef } from '../../translation';
import styles from './states.module.css';

/** @public */
export interface LoadingStateProps {
  /** What is loading, in the reader's language; « Loading… » by default. */
  label?: string;
  /** Number of grey lines that hold the place of what comes. */
  lines?: number;
}

/**
 * Holds the place of what is being loaded, and says so to a screen reader.
 *
 * @public
 */
export function LoadingState(props: LoadingStateProps) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const { label = t('loading.label'), lines = 3 } = props;
  return (
    <div className={styles.loading} role="status" aria-busy="true">
      <span className={styles.label}>{label}</span>
      <div aria-hidden="true" className={styles.lines}>
        {Array.from({ length: lines }, (_, line) => (
          <Skeleton key={line} width={`${90 - (line % 3) * 15}%`} height={16} />
        ))}
      </div>
    </div>
  );
}
