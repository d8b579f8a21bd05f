import { Button } from '@backstage/ui';
import type {
  NeighbourhoodAnswer,
  PictureNode,
} from '@cloud-pi-native/plugin-canel-common';
import {
  DataTable,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import { AlertTags } from '../parts/AlertTags';
import { ApplicationLink } from '../parts/ApplicationLink';
import type { Relation } from './relationsByRef';
import { useRelationText } from './useRelationText';

interface NeighbourhoodTableProps {
  answer: NeighbourhoodAnswer;
  relations: ReadonlyMap<string, readonly Relation[]>;
  selected: string | undefined;
  onSelect(ref: string): void;
}

/** The same nodes as in the picture, and the same one selected. */
export function NeighbourhoodTable(props: NeighbourhoodTableProps) {
  const { answer, relations, selected, onSelect } = props;
  const t = useCanelTranslation();
  const relationText = useRelationText();
  const columns: DataTableColumn<PictureNode>[] = [
    {
      id: 'title',
      header: t('neighbourhood.element'),
      value: ({ title }) => title,
      render: ({ ref, title }) => (
        <ApplicationLink entityRef={ref} title={title} />
      ),
      isRowHeader: true,
    },
    {
      id: 'kind',
      header: t('neighbourhood.kind'),
      value: ({ kind }) => t(`nodeKind.${kind}`),
      filter: true,
    },
    {
      id: 'relations',
      header: t('neighbourhood.relations'),
      value: ({ ref }) =>
        (relations.get(ref) ?? []).map(relationText).join(' ; '),
      sortable: false,
    },
    {
      id: 'alerts',
      header: t('neighbourhood.alerts'),
      value: ({ alerts }) => alerts.length,
      render: ({ alerts }) => <AlertTags alerts={alerts} />,
    },
    {
      id: 'show',
      header: t('neighbourhood.show'),
      value: () => undefined,
      render: ({ ref, title }) => (
        <Button
          variant={ref === selected ? 'primary' : 'secondary'}
          size="small"
          aria-label={t('neighbourhood.showOf', { title })}
          aria-pressed={ref === selected}
          onPress={() => onSelect(ref)}
        >
          {t('neighbourhood.show')}
        </Button>
      ),
      sortable: false,
    },
  ];
  return (
    <DataTable
      id="voisins"
      caption={t('neighbourhood.caption')}
      columns={columns}
      rows={answer.nodes}
      rowKey={({ ref }) => ref}
    />
  );
}
