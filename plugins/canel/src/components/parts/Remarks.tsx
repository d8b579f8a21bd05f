import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import { useFormats, useText } from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import styles from './Remarks.module.css';

/** More would make a long page: what thousands have in common shows in the first ones. */
const shown = 100;

interface RemarksProps {
  title: string;
  remarks: readonly BilingualText[];
  isOpen?: boolean;
}

/** What was put right or left out while something was read. */
export function Remarks({ title, remarks, isOpen }: RemarksProps) {
  const t = useCanelTranslation();
  const text = useText();
  const formats = useFormats();
  const rest = remarks.length - shown;
  return (
    <details className={styles.remarks} open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {[...new Set(remarks.slice(0, shown).map(text))].map(remark => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      {rest > 0 && (
        <p>
          {t('remarks.more', { count: rest, number: formats.number(rest) })}
        </p>
      )}
    </details>
  );
}
