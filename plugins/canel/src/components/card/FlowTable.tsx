import type { ApplicationCard } from '@cloud-pi-native/plugin-canel-common';
import {
  DataTable,
  EmptyState,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { useFacetLabels } from '../../hooks/useFacetLabels';
import { useCanelTranslation } from '../../useCanelTranslation';
import { ApplicationLink } from '../parts/ApplicationLink';

type CardFlow = ApplicationCard['flows'][number];

/** What the application exchanges with others, and who says so. */
export function FlowTable(props: { card: ApplicationCard }) {
  const { ref, flows } = props.card;
  const t = useCanelTranslation();
  const { valueLabel } = useFacetLabels();
  const isOutgoing = ({ source }: CardFlow) => source === ref;
  const sourceText = (origin: string) =>
    origin === 'refapp' || origin === 'catalog' || origin === 'file'
      ? t(`source.${origin}`)
      : origin;
  const columns: DataTableColumn<CardFlow>[] = [
    {
      id: 'other',
      header: t('list.application'),
      value: ({ otherTitle }) => otherTitle,
      render: flow => (
        <ApplicationLink
          entityRef={isOutgoing(flow) ? flow.target : flow.source}
          title={flow.otherTitle}
        />
      ),
      isRowHeader: true,
    },
    {
      id: 'direction',
      header: t('flow.direction'),
      value: flow => t(isOutgoing(flow) ? 'flow.outgoing' : 'flow.incoming'),
    },
    {
      id: 'nature',
      header: t('flow.nature'),
      value: ({ nature }) => t(`flow.natures.${nature}`),
    },
    {
      id: 'protocol',
      header: t('flow.protocol'),
      value: ({ protocol, port }) =>
        [protocol, port].filter(one => one !== undefined).join(' '),
    },
    {
      id: 'frequency',
      header: t('flow.frequency'),
      value: ({ frequency }) => frequency,
    },
    { id: 'data', header: t('flow.data'), value: ({ data }) => data },
    {
      id: 'sensitivity',
      header: t('flow.sensitivity'),
      value: ({ sensitivity }) =>
        sensitivity && valueLabel('protection', sensitivity),
    },
    {
      id: 'encrypted',
      header: t('flow.encrypted'),
      value: ({ encrypted }) => encrypted,
    },
    {
      id: 'exposure',
      header: t('flow.exposure'),
      value: ({ exposure }) => exposure && valueLabel('exposure', exposure),
    },
    {
      id: 'origin',
      header: t('card.source'),
      value: ({ origin }) => sourceText(origin),
    },
  ];
  return (
    <DataTable
      isSimple
      id="flux"
      caption={t('card.flows')}
      columns={columns}
      rows={flows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('flow.none')} />}
    />
  );
}
