import { useId, type ReactNode } from 'react';
import { Text } from '@backstage/ui';
import styles from './FieldSet.module.css';

/** @public */
export interface FieldSetProps {
  legend: string;
  description?: string;
  /** Why the whole cannot be sent, in the reader's language. */
  problem?: string;
  /** Draws a frame, for a line of a list. */
  framed?: boolean;
  children: ReactNode;
}

/** Inputs that belong together, under a name that screen readers say. @public */
export function FieldSet(props: FieldSetProps) {
  const { legend, description, problem, framed, children } = props;
  const id = useId();
  const describedBy = [
    description ? `${id}-description` : undefined,
    problem ? `${id}-problem` : undefined,
  ].filter(Boolean);
  return (
    <fieldset
      className={framed ? `${styles.root} ${styles.framed}` : styles.root}
      aria-describedby={describedBy.join(' ') || undefined}
    >
      <legend className={styles.legend}>{legend}</legend>
      {description && (
        <Text
          as="p"
          id={`${id}-description`}
          color="secondary"
          className={styles.description}
        >
          {description}
        </Text>
      )}
      {problem && (
        <Text
          as="p"
          id={`${id}-problem`}
          color="danger"
          className={styles.description}
        >
          {problem}
        </Text>
      )}
      <div className={styles.content}>{children}</div>
    </fieldset>
  );
}
