import { useEffect, useId, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityKindFilter,
  useEntityList,
} from '@backstage/plugin-catalog-react';
import { shellTranslationRef } from '../translation';
import { catalogKinds } from './catalogKinds';
import { useKindName } from './useKindName';
import styles from './KindFilter.module.css';

/** Chooses a kind of the catalog, in the words of the offer; the stock filter knows English names only. */
export function KindFilter(props: { initialKind: string }) {
  const { t } = useTranslationRef(shellTranslationRef);
  const id = useId();
  const kindName = useKindName();
  const { filters, queryParameters, updateFilters } = useEntityList();
  const asked = [queryParameters.kind].flat()[0];
  const [kind, setKind] = useState(
    asked ?? filters.kind?.value ?? props.initialKind,
  );
  const label = kindName(kind);

  useEffect(() => {
    if (asked) setKind(asked);
  }, [asked]);
  useEffect(() => {
    updateFilters({ kind: new EntityKindFilter(kind, label) });
  }, [kind, label, updateFilters]);

  const value = kind.toLocaleLowerCase('en-US');
  const offered = catalogKinds.map(one => one.toLocaleLowerCase('en-US'));
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{t('filter.kind')}</label>
      <select
        id={id}
        value={value}
        onChange={event => setKind(event.target.value)}
      >
        {[...offered, ...(offered.includes(value) ? [] : [value])].map(one => (
          <option key={one} value={one}>
            {kindName(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
