import {
  RiArrowDownLine,
  RiArrowUpDownLine,
  RiArrowUpLine,
} from '@remixicon/react';
import { useConformityTranslation } from '../../useConformityTranslation';
import styles from './portfolio.module.css';

interface SortableHeadingProps {
  label: string;
  direction: 'asc' | 'desc' | undefined;
  onSort(): void;
}

const icons = {
  asc: RiArrowUpLine,
  desc: RiArrowDownLine,
  none: RiArrowUpDownLine,
} as const;
const words = { asc: 'ascending', desc: 'descending' } as const;

/** The heading of a column that the server sorts by. */
export function SortableHeading(props: SortableHeadingProps) {
  const { label, direction, onSort } = props;
  const t = useConformityTranslation();
  const Icon = icons[direction ?? 'none'];
  return (
    <th
      scope="col"
      className={styles.sortable}
      aria-sort={direction && words[direction]}
    >
      <button
        type="button"
        title={t('heat.sortBy', { column: label })}
        onClick={onSort}
      >
        {label}
        <Icon aria-hidden="true" />
      </button>
    </th>
  );
}
