import { useId, type ReactNode } from 'react';
import { Text } from '@backstage/ui';
import styles from './Section.module.css';

/** @public */
export interface SectionProps {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a heading of the second level. @public */
export function Section(props: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <Text as="h2" variant="title-small" id={id}>
          {props.title}
        </Text>
        {props.actions}
      </div>
      {props.children}
    </section>
  );
}
