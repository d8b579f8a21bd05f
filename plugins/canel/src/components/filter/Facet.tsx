import { useState } from 'react';
import type { FacetCount } from '@cloud-pi-native/plugin-canel-common';
import { useFormats } from '@cloud-pi-native/plugin-portal-react';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { useFacetLabels } from '../../hooks/useFacetLabels';
import { useCanelTranslation } from '../../useCanelTranslation';
import styles from './filter.module.css';

/** Values shown before the person asks for all of them. */
const shownAtFirst = 8;

/** The values of one facet. Several of them widen what is found. */
export function Facet(props: {
  facet: string;
  counts: readonly FacetCount[];
  isOpenAtFirst: boolean;
}) {
  const { facet, counts } = props;
  const t = useCanelTranslation();
  const formats = useFormats();
  const { filter, toggle } = useApplicationFilter();
  const { facetLabel, valueLabel } = useFacetLabels();
  const [isOpen] = useState(props.isOpenAtFirst);
  const [showsAll, setShowsAll] = useState(false);
  const chosen = filter.facets[facet] ?? [];
  const values = [
    ...counts.map(({ value }) => value),
    // What the address asks for is shown even when nothing is left with it.
    ...chosen.filter(value => counts.every(one => one.value !== value)),
  ];
  const shown = values.filter(
    (value, index) =>
      showsAll || index < shownAtFirst || chosen.includes(value),
  );
  const label = facetLabel(facet);
  const total = formats.number(values.length);
  return (
    <details className={styles.facet} open={isOpen}>
      <summary>
        {label}
        {chosen.length > 0 && (
          <span className={styles.chosen}>
            {' '}
            ({formats.number(chosen.length)})
          </span>
        )}
      </summary>
      <ul className={styles.values} aria-label={label}>
        {shown.map(value => (
          <li key={value}>
            <label className={styles.value}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => toggle(facet, value)}
              />
              <span className={styles.valueLabel}>
                {valueLabel(facet, value)}
              </span>{' '}
              <span className={styles.valueCount}>
                {formats.number(
                  counts.find(one => one.value === value)?.count ?? 0,
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > shownAtFirst && (
        <button
          type="button"
          className={styles.more}
          aria-label={
            showsAll
              ? t('filter.lessOf', { facet: label })
              : t('filter.moreOf', { facet: label, total })
          }
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? t('filter.less') : t('filter.more', { total })}
        </button>
      )}
    </details>
  );
}
