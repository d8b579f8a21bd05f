import { Link } from 'react-router-dom';
import styles from './CompletenessTab.module.css';

interface BarProps {
  label: string;
  /** The number, in words: the bar only helps. */
  words: string;
  /** Part of the whole, 0 to 1. */
  share: number;
  tone: string;
  /** Where it leads; plain words when absent. */
  href?: string;
}

/** A number among others, with its bar. */
export function Bar({ label, words, share, tone, href }: BarProps) {
  return (
    <li className={styles.bar}>
      <span className={styles.label}>
        {href ? <Link to={href}>{label}</Link> : label}
      </span>
      <span className={styles.track} aria-hidden="true">
        <span
          className={styles.fill}
          data-tone={tone}
          style={{ width: `${share * 100}%` }}
        />
      </span>
      <span className={styles.words}>{words}</span>
    </li>
  );
}
