import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiErrorWarningFill, RiRefreshLine } from '@remixicon/react';
import { messageOf } from '../../hooks';
import { portalReactTranslationRef } from '../../translation';
import styles from './states.module.css';

/** @public */
export interface ErrorStateProps {
  /** What failed, in the reader's language. */
  title?: string;
  error: Error;
  /** What was kept and what to do, in the reader's language. */
  children?: ReactNode;
  /** The one button that moves on. */
  onRetry?: () => void;
  retryLabel?: string;
}

/**
 * Says what failed, why, and offers the button that moves on. The message of the error is shown as it came: services
 * write there the outside system and the remedy.
 *
 * @public
 */
export function ErrorState(props: ErrorStateProps) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  return (
    <div className={styles.failure} role="alert">
      <RiErrorWarningFill className={styles.icon} aria-hidden="true" />
      <div className={styles.body}>
        <p className={styles.title}>{props.title ?? t('error.title')}</p>
        <p className={styles.text}>{messageOf(props.error)}</p>
        {props.children && <div className={styles.text}>{props.children}</div>}
        {props.onRetry && (
          <div className={styles.action}>
            <Button
              variant="secondary"
              iconStart={<RiRefreshLine aria-hidden="true" />}
              onPress={props.onRetry}
            >
              {props.retryLabel ?? t('error.retry')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
