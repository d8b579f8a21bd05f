import { useId, type ReactNode } from 'react';
import { Text } from '@backstage/ui';
import styles from './dashboard.module.css';

/** A card of the dashboard. */
export function Card(props: {
  title: string;
  isWide?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section
      className={styles.card}
      data-wide={props.isWide}
      aria-labelledby={id}
    >
      <Text as="h2" variant="title-x-small" id={id}>
        {props.title}
      </Text>
      {props.children}
    </section>
  );
}
