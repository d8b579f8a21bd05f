import {
  attributeById,
  type DashboardAnswer,
  type MapChange,
} from '@cloud-pi-native/plugin-canel-common';
import {
  DataTable,
  type DataTableColumn,
  EmptyState,
  useFormats,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import { ApplicationLink } from '../parts/ApplicationLink';
import { Card } from './Card';

/** What changed on the map lately, and who said so. */
export function ChangesCard(props: { dashboard: DashboardAnswer }) {
  const { changes } = props.dashboard;
  const t = useCanelTranslation();
  const columns = useColumns();
  const places = new Map(changes.map((change, place) => [change, place]));
  return (
    <Card isWide title={t('dashboard.changes')}>
      <DataTable
        isSimple
        id="changements"
        caption={t('dashboard.changes')}
        columns={columns}
        rows={changes}
        rowKey={change => String(places.get(change))}
        pageSize={10}
        empty={<EmptyState title={t('dashboard.noChange')} />}
      />
    </Card>
  );
}

function useColumns(): DataTableColumn<MapChange>[] {
  const t = useCanelTranslation();
  const text = useText();
  const formats = useFormats();
  const whatOf = ({ kind, what }: MapChange) => {
    if (kind !== 'changed' || what === undefined) {
      return t(`dashboard.change.${kind}`);
    }
    if (what === 'homologation') return t('facet.homologation');
    const label = attributeById(what)?.label;
    return label ? text(label) : what;
  };
  return [
    {
      id: 'title',
      header: t('list.application'),
      value: ({ title }) => title,
      render: ({ ref, title, kind }) =>
        kind === 'removed' ? (
          title
        ) : (
          <ApplicationLink entityRef={ref} title={title} />
        ),
      isRowHeader: true,
    },
    { id: 'what', header: t('dashboard.what'), value: whatOf },
    {
      id: 'before',
      header: t('dashboard.before'),
      value: ({ before }) => before,
    },
    { id: 'after', header: t('dashboard.after'), value: ({ after }) => after },
    {
      id: 'author',
      header: t('dashboard.author'),
      value: ({ author }) => author.replace(/^user:default\//, ''),
    },
    {
      id: 'at',
      header: t('dashboard.at'),
      value: ({ at }) => at,
      text: ({ at }) => formats.dateTime(at),
    },
  ];
}
