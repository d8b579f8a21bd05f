import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** @public */
export interface FactsProps {
  facts: readonly { term: string; value: ReactNode }[];
}

/** Terms and their values. @public */
export function Facts(props: FactsProps) {
  return (
    <dl className={styles.facts}>
      {props.facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
