import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiInbox2Line } from '@remixicon/react';
import { portalReactTranslationRef } from '../../translation';
import styles from './states.module.css';

/** @public */
export interface EmptyStateProps {
  title?: string;
  /** Why there is nothing, or what to do to have something. */
  children?: ReactNode;
  /** The button or link that moves on. */
  action?: ReactNode;
}

/**
 * Says that there is nothing to show, and what to do about it.
 *
 * @public
 */
export function EmptyState(props: EmptyStateProps) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  return (
    <div className={styles.state}>
      <RiInbox2Line className={styles.icon} aria-hidden="true" />
      <p className={styles.title}>{props.title ?? t('empty.title')}</p>
      {props.children && <div className={styles.text}>{props.children}</div>}
      {props.action && <div className={styles.action}>{props.action}</div>}
    </div>
  );
}
