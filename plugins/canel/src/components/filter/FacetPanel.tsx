import { useId, useState } from 'react';
import { Button } from '@backstage/ui';
import {
  applicationAttributes,
  derivedFacets,
  type FacetCount,
} from '@cloud-pi-native/plugin-canel-common';
import { LoadingState } from '@cloud-pi-native/plugin-portal-react';
import { RiFilterLine } from '@remixicon/react';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { useCanelTranslation } from '../../useCanelTranslation';
import { Facet } from './Facet';
import styles from './filter.module.css';

/** In their order in the panel: what follows from the map, then the attributes that say so. */
const facetIds: readonly string[] = [
  ...derivedFacets,
  ...applicationAttributes.filter(one => one.facet).map(({ id }) => id),
];
/** Those that are open before anything is chosen. */
const openAtFirst: readonly string[] = ['homologation', 'alert', 'protection'];

/** The values by which the applications may be filtered, with how many each would leave. */
export function FacetPanel(props: {
  facets: Readonly<Record<string, readonly FacetCount[]>> | undefined;
}) {
  const { facets } = props;
  const t = useCanelTranslation();
  const id = useId();
  const { filter } = useApplicationFilter();
  const [isShown, setShown] = useState(false);
  return (
    <aside className={styles.panel} aria-label={t('filter.title')}>
      <div className={styles.reveal}>
        <Button
          variant="secondary"
          iconStart={<RiFilterLine aria-hidden="true" />}
          aria-expanded={isShown}
          aria-controls={id}
          onPress={() => setShown(!isShown)}
        >
          {isShown ? t('filter.hide') : t('filter.show')}
        </Button>
      </div>
      <div id={id} className={styles.facets} data-shown={isShown}>
        {facets ? (
          facetIds
            .filter(facet => facets[facet]?.length || filter.facets[facet])
            .map(facet => (
              <Facet
                key={facet}
                facet={facet}
                counts={facets[facet] ?? []}
                isOpenAtFirst={
                  openAtFirst.includes(facet) || facet in filter.facets
                }
              />
            ))
        ) : (
          <LoadingState lines={8} />
        )}
      </div>
    </aside>
  );
}
