import {
  useCallback,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useNavigate } from 'react-router-dom';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { Alert, Select } from '@backstage/ui';
import type { ApplicationFilter } from '@cloud-pi-native/plugin-canel-common';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import { hasWebGl } from './hasWebGl';
import { listedNodes } from './listedNodes';
import { MapCanvas, type MapCanvasHandle } from './MapCanvas';
import { colourBy, colouringFacets } from './mapCategories';
import { MapDetails } from './MapDetails';
import { MapLegend } from './MapLegend';
import type { MapModel } from './MapModel';
import { MapSearch } from './MapSearch';
import { MapTable } from './MapTable';
import { useFacetWords } from './useFacetWords';
import { listedScopes, useMapChoices } from './useMapChoices';
import colours from './mapColours.module.css';
import styles from './MapView.module.css';

interface MapViewProps {
  model: MapModel;
  filter: ApplicationFilter;
  /** Nodes that the filter keeps, all of them when absent. */
  kept?: ReadonlySet<number>;
  onToggle(facet: string, value: string): void;
}

/** The map with all that goes with it: search, colours, legend, what is selected, and the table of the same nodes. */
export function MapView({ model, filter, kept, onToggle }: MapViewProps) {
  const t = usePicturesTranslation();
  const words = useFacetWords(model);
  const navigate = useNavigate();
  const entityRoute = useRouteRef(entityRouteRef);
  const [canDraw] = useState(hasWebGl);
  const [choices, change] = useMapChoices();
  const [inSight, setInSight] = useState<readonly number[]>([]);
  const map = useRef<MapCanvasHandle>(null);

  const facets = colouringFacets.filter(
    facet => facet in model.answer.nodes.values,
  );
  const facet = facets.find(one => one === choices.facet) ?? facets[0];
  const colouring = useMemo(() => colourBy(model, facet), [model, facet]);
  const selected = model.indexOf(choices.selected);
  const view = useMemo(
    () => ({ colouring, kept, selected }),
    [colouring, kept, selected],
  );
  const select = useCallback(
    (node: number | undefined) =>
      change({ selected: node === undefined ? undefined : model.refOf(node) }),
    [change, model],
  );
  const show = useCallback(
    (node: number) => {
      select(node);
      map.current?.flyTo([node]);
    },
    [select],
  );
  const pick = (node: number) => {
    map.current?.focus();
    if (model.kindOf(node) !== 'zone') {
      show(node);
      return;
    }
    map.current?.flyTo(
      model.applications.filter(one => model.isWithin(one, node)),
    );
  };
  const describe = (node: number) =>
    t('map.described', {
      title: model.titleOf(node),
      kind: t(`kind.${model.kindOf(node)}`),
      what: words.nameOf(facet),
      value: words.valueOf(node, facet),
      links: String(model.linksOf(node).length),
    });

  // The table follows the map, which comes first.
  const listed = useDeferredValue(
    useMemo(
      () =>
        listedNodes(model, canDraw ? choices.listed : 'filtered', {
          kept,
          selected,
          inSight,
        }),
      [model, canDraw, choices.listed, kept, selected, inSight],
    ),
  );

  return (
    <div className={styles.view}>
      <div className={styles.controls}>
        <Select
          label={t('map.colourBy')}
          options={facets.map(value => ({
            value,
            label: words.nameOf(value),
          }))}
          value={facet}
          onChange={value => change({ facet: String(value) })}
        />
        {canDraw && <MapSearch model={model} onPick={pick} />}
      </div>
      <div className={styles.picture} data-alone={!canDraw}>
        {canDraw ? (
          <MapCanvas
            ref={map}
            model={model}
            view={view}
            describe={describe}
            onSelect={select}
            onOpen={node => {
              const path = entityRoute?.(parseEntityRef(model.refOf(node)));
              if (path) navigate(path);
            }}
            onMoved={() => {
              if (choices.listed !== 'in-sight') return;
              setInSight(map.current?.nodesInSight() ?? []);
            }}
          />
        ) : (
          <Alert
            status="info"
            icon
            title={t('map.noWebGl')}
            description={t('map.noWebGlText')}
          />
        )}
        <div className={`${styles.side} ${colours.colours}`}>
          {selected !== undefined && (
            <MapDetails
              model={model}
              node={selected}
              onSelect={show}
              onClose={() => select(undefined)}
            />
          )}
          <MapLegend
            title={words.nameOf(facet)}
            colouring={colouring}
            chosen={filter.facets[facet] ?? []}
            onToggle={value => onToggle(facet, value)}
          />
          {canDraw && <p className={styles.lines}>{t('map.lines')}</p>}
        </div>
      </div>
      {canDraw && (
        <Select
          className={styles.scope}
          label={t('map.listed')}
          options={listedScopes.map(value => ({
            value,
            label: t(`listed.${value}`),
          }))}
          value={choices.listed}
          onChange={value => {
            const listedNow = listedScopes.find(one => one === value);
            setInSight(map.current?.nodesInSight() ?? []);
            change({ listed: listedNow });
          }}
        />
      )}
      <MapTable
        model={model}
        nodes={listed}
        colouring={colouring}
        selected={selected}
        onShow={canDraw ? show : undefined}
      />
    </div>
  );
}
