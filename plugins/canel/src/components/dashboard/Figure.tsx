import { Link } from '@backstage/ui';
import { useFormats } from '@cloud-pi-native/plugin-portal-react';
import styles from './dashboard.module.css';

/** A number and its words, which lead to what it counts. */
export function Figure(props: { count: number; label: string; href: string }) {
  const formats = useFormats();
  return (
    <Link href={props.href} className={styles.figure}>
      <span className={styles.number}>{formats.number(props.count)}</span>{' '}
      <span>{props.label}</span>
    </Link>
  );
}
