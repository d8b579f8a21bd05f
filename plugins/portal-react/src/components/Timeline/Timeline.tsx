import type { ReactNode } from 'react';
import { useFormats, type Moment } from '../../hooks';
import { StateTag, type StateTone } from '../StateTag';
import styles from './Timeline.module.css';

/** A step of something that happens in order. @public */
export interface TimelineStep {
  id: string;
  title: ReactNode;
  tone: StateTone;
  /** The word of the state; the word of the tone by default. */
  state?: ReactNode;
  at?: Moment;
  description?: ReactNode;
  /** Buttons of the step, such as a retry. */
  actions?: ReactNode;
  /** More of it: a log, a form. */
  children?: ReactNode;
}

/** @public */
export interface TimelineProps {
  /** Names the list for a screen reader. */
  label: string;
  steps: readonly TimelineStep[];
}

/**
 * Steps in their order, each with its state, its moment and its action.
 *
 * @public
 */
export function Timeline(props: TimelineProps) {
  const formats = useFormats();
  return (
    <ol className={styles.timeline} aria-label={props.label}>
      {props.steps.map(step => (
        <li key={step.id} className={styles.step} data-tone={step.tone}>
          <div className={styles.head}>
            <span className={styles.title}>{step.title}</span>
            <StateTag tone={step.tone}>{step.state}</StateTag>
            {step.at !== undefined && (
              <time
                className={styles.time}
                dateTime={new Date(step.at).toISOString()}
              >
                {formats.dateTime(step.at)}
              </time>
            )}
            {step.actions && (
              <span className={styles.actions}>{step.actions}</span>
            )}
          </div>
          {step.description && (
            <div className={styles.description}>{step.description}</div>
          )}
          {step.children}
        </li>
      ))}
    </ol>
  );
}
