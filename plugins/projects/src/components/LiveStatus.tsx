import type { ReactNode } from 'react';
import { stateIcons } from '@cloud-pi-native/plugin-portal-react';
import styles from './LiveStatus.module.css';

interface LiveStatusProps {
  tone: 'success' | 'info' | 'warning';
  isPending?: boolean;
  /** Nothing is said when it is empty; the region stays, so that screen readers hear what comes. */
  children?: ReactNode;
}

/** A line that says how a check goes, announced politely. */
export function LiveStatus(props: LiveStatusProps) {
  const Icon = stateIcons[props.isPending ? 'progress' : props.tone];
  return (
    <p role="status" className={styles.status} data-tone={props.tone}>
      {props.children && (
        <>
          <Icon size="1em" aria-hidden="true" />
          <span>{props.children}</span>
        </>
      )}
    </p>
  );
}
