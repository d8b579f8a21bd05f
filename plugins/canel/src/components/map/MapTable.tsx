import { useMemo } from 'react';
import { ButtonIcon } from '@backstage/ui';
import {
  DataTable,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { RiFocus3Line } from '@remixicon/react';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import { ApplicationLink } from '../parts/ApplicationLink';
import { colouringFacets, type MapColouring } from './mapCategories';
import type { MapModel } from './MapModel';
import { ShapeIcon } from './ShapeIcon';
import { useFacetWords } from './useFacetWords';
import colours from './mapColours.module.css';
import styles from './MapTable.module.css';

interface MapTableProps {
  model: MapModel;
  nodes: readonly number[];
  colouring: MapColouring;
  selected?: number;
  /** Shows the node on the map; absent when there is no map to show it on. */
  onShow?(node: number): void;
}

/** The same nodes as on the map, in words. */
export function MapTable(props: MapTableProps) {
  const { model, nodes, colouring, selected, onShow } = props;
  const t = usePicturesTranslation();
  const words = useFacetWords(model);
  const columns = useMemo(() => {
    const list: DataTableColumn<number>[] = [
      {
        id: 'nom',
        header: t('column.name'),
        value: node => model.titleOf(node),
        isRowHeader: true,
        render: node => (
          <span className={styles.name} data-selected={node === selected}>
            {onShow && (
              <ButtonIcon
                size="small"
                variant="tertiary"
                icon={<RiFocus3Line aria-hidden="true" />}
                aria-label={t('map.show', { title: model.titleOf(node) })}
                onPress={() => onShow(node)}
              />
            )}
            <ApplicationLink
              entityRef={model.refOf(node)}
              title={model.titleOf(node)}
            />
          </span>
        ),
      },
      {
        id: 'nature',
        header: t('column.kind'),
        value: node => t(`kind.${model.kindOf(node)}`),
        hidden: true,
      },
    ];
    for (const facet of colouringFacets) {
      if (!(facet in model.answer.nodes.values)) continue;
      list.push({
        id: facet,
        header: words.nameOf(facet),
        value: node => words.valueOf(node, facet),
        hidden: !['zone', 'owner', colouring.facet].includes(facet),
        ...(facet === colouring.facet && {
          render: node => {
            const category = colouring.categories[colouring.categoryOf[node]];
            return (
              <span className={styles.value}>
                <ShapeIcon shape={category.shape} colour={category.colour} />
                {words.valueOf(node, facet)}
              </span>
            );
          },
        }),
      });
    }
    list.push({
      id: 'liens',
      header: t('column.links'),
      value: node => model.linksOf(node).length,
      align: 'end',
    });
    return list;
  }, [model, colouring, selected, onShow, words, t]);
  return (
    <div className={colours.colours}>
      <DataTable
        id="carte"
        caption={t('map.table')}
        columns={columns}
        rows={nodes}
        rowKey={String}
        pageSize={15}
      />
    </div>
  );
}
