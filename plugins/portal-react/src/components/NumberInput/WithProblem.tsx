import { useId, type ReactNode } from 'react';
import { stateIcons } from '../StateTag';
import styles from './WithProblem.module.css';

/** @public */
export interface WithProblemProps {
  /** Why the value cannot be sent; nothing is shown when it is absent. */
  problem?: string;
  /** Renders the input with what ties the message to it. */
  children(field: {
    isInvalid: boolean;
    validationBehavior: 'aria';
    'aria-describedby'?: string;
  }): ReactNode;
}

/**
 * Puts a message under an input and ties it to it. The inputs of the design system show their own messages only when
 * they hold a value, which an unanswered question does not.
 *
 * @public
 */
export function WithProblem(props: WithProblemProps) {
  const { problem, children } = props;
  const id = useId();
  const Icon = stateIcons.error;
  return (
    <div className={styles.field}>
      {children({
        isInvalid: problem !== undefined,
        validationBehavior: 'aria',
        ...(problem ? { 'aria-describedby': id } : {}),
      })}
      {problem && (
        <p id={id} className={styles.problem}>
          <Icon size="1em" aria-hidden="true" />
          <span>{problem}</span>
        </p>
      )}
    </div>
  );
}
