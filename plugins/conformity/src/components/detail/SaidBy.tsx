import { useFormats } from '@cloud-pi-native/plugin-portal-react';
import { PersonName } from '../parts/PersonName';
import styles from './detail.module.css';

/** Who said something, and when. */
export function SaidBy({ userRef, at }: { userRef: string; at: string }) {
  const formats = useFormats();
  return (
    <span className={styles.hint}>
      <PersonName userRef={userRef} />, {formats.dateTime(at)}
    </span>
  );
}
