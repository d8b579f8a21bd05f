import type { MatrixCell } from '@cloud-pi-native/plugin-skills-common';
import styles from './team.module.css';

/** How a level stands against what is expected of the person. */
export const levelMarks = ['reached', 'close', 'below', 'free'] as const;

/** @see levelMarks */
export type LevelMarkKind = (typeof levelMarks)[number];

/** How a cell of the matrix stands: reached, one level below, further below, or free when nothing is expected. */
export function markOf({
  level,
  target,
}: Pick<MatrixCell, 'level' | 'target'>): LevelMarkKind {
  if (target === undefined) return 'free';
  if (level >= target) return 'reached';
  return target - level === 1 ? 'close' : 'below';
}

/** A level of the matrix: a number in a shape; the words are beside it for who does not see it. */
export function LevelMark({ cell }: { cell: MatrixCell }) {
  return (
    <span
      className={styles.mark}
      data-mark={markOf(cell)}
      data-waiting={cell.state === 'to-validate'}
      aria-hidden="true"
    >
      {cell.level}
    </span>
  );
}
