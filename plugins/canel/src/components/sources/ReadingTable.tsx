import type {
  SourceReading,
  SourceStatus,
} from '@cloud-pi-native/plugin-canel-common';
import {
  DataTable,
  type DataTableColumn,
  useFormats,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import { ReadingTag } from './ReadingTag';

const counts = ['read', 'added', 'changed', 'removed'] as const;

/** The last readings of a source. */
export function ReadingTable(props: { status: SourceStatus }) {
  const { source, title, readings } = props.status;
  const t = useCanelTranslation();
  const text = useText();
  const columns = useColumns();
  return (
    <DataTable
      isSimple
      id={`lectures-${source}`}
      caption={t('sources.readings', { source: text(title) })}
      columns={columns}
      rows={readings}
      rowKey={({ startedAt }) => startedAt}
      pageSize={5}
    />
  );
}

function useColumns(): DataTableColumn<SourceReading>[] {
  const t = useCanelTranslation();
  const text = useText();
  const formats = useFormats();
  const isOver = ({ state }: SourceReading) => state !== 'running';
  return [
    {
      id: 'debut',
      header: t('sources.begun'),
      value: ({ startedAt }) => startedAt,
      text: ({ startedAt }) => formats.dateTime(startedAt),
    },
    {
      id: 'issue',
      header: t('sources.outcome'),
      value: ({ state }) => t(`sources.state.${state}`),
      render: ({ state }) => <ReadingTag state={state} />,
    },
    {
      id: 'duree',
      header: t('sources.duration'),
      value: durationOf,
      text: reading => {
        const duration = durationOf(reading);
        return duration === undefined ? '' : formats.duration(duration);
      },
      align: 'end',
    },
    ...counts.map(
      (count): DataTableColumn<SourceReading> => ({
        id: count,
        header: t(`sources.count.${count}`),
        value: reading => (isOver(reading) ? reading[count] : undefined),
        align: 'end',
      }),
    ),
    {
      id: 'motif',
      header: t('sources.problem'),
      value: ({ state, remarks: [reason] }) =>
        reason && (state === 'failed' || state === 'refused')
          ? text(reason)
          : undefined,
    },
  ];
}

/** In milliseconds, once it is over. */
function durationOf({
  startedAt,
  finishedAt,
}: SourceReading): number | undefined {
  return finishedAt === undefined
    ? undefined
    : Date.parse(finishedAt) - Date.parse(startedAt);
}
