import { Button } from '@backstage/ui';
import type { CalendarEntry } from '@cloud-pi-native/plugin-canel-common';
import {
  DataTable,
  EmptyState,
  useFormats,
  useLanguage,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { RiCalendarEventLine } from '@remixicon/react';
import { downloadFile } from '../../hooks/downloadFile';
import { useText } from '../../hooks/useText';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import { ApplicationLink } from '../parts/ApplicationLink';
import type { CalendarCell } from './calendarYear';

interface CalendarTableProps {
  year: number;
  /** Of the whole year. */
  entries: readonly CalendarEntry[];
  /** The month and kind chosen on the picture: the table lists only these. */
  cell?: CalendarCell;
  onShowAll(): void;
}

/** What happens, day by day, and the same as a calendar file. */
export function CalendarTable(props: CalendarTableProps) {
  const { year, entries, cell, onShowAll } = props;
  const t = usePicturesTranslation();
  const text = useText();
  const formats = useFormats();
  const language = useLanguage();
  const listed = cell?.entries ?? entries;
  const columns: DataTableColumn<CalendarEntry>[] = [
    {
      id: 'jour',
      header: t('column.day'),
      value: ({ day }) => day,
      text: ({ day }) => formats.date(`${day}T12:00:00`),
    },
    {
      id: 'application',
      header: t('column.application'),
      value: ({ title }) => title,
      isRowHeader: true,
      render: ({ ref, title }) => (
        <ApplicationLink entityRef={ref} title={title} />
      ),
    },
    {
      id: 'echeance',
      header: t('column.event'),
      value: ({ kind }) => t(`calendar.kind.${kind}`),
      filter: !cell,
    },
    {
      id: 'precision',
      header: t('column.detail'),
      value: ({ detail }) => text(detail),
    },
  ];
  const caption = cell
    ? t('calendar.listOf', {
        month: new Intl.DateTimeFormat(language, {
          month: 'long',
          year: 'numeric',
        }).format(new Date(year, cell.month, 15)),
        kind: t(`calendar.kind.${cell.kind}`),
      })
    : t('calendar.list', { year: String(year) });
  const exportFile = async () => {
    const { writeCalendarFile } = await import('./writeCalendarFile');
    const file = writeCalendarFile(
      listed,
      entry => [t(`calendar.kind.${entry.kind}`), entry.title].join(' – '),
      entry => text(entry.detail),
    );
    downloadFile({
      name: `calendrier-${year}.ics`,
      content: new Blob([file], { type: 'text/calendar;charset=utf-8' }),
    });
  };
  return (
    <DataTable
      id="calendrier"
      caption={caption}
      showCaption
      columns={columns}
      rows={listed}
      rowKey={({ ref, day, kind, detail }) =>
        [ref, day, kind, detail.en].join(' ')
      }
      empty={
        <EmptyState title={t('calendar.empty', { year: String(year) })}>
          {t('calendar.emptyText')}
        </EmptyState>
      }
      actions={
        <>
          {cell && (
            <Button variant="tertiary" onPress={onShowAll}>
              {t('calendar.all')}
            </Button>
          )}
          <Button
            variant="secondary"
            iconStart={<RiCalendarEventLine aria-hidden="true" />}
            onPress={exportFile}
          >
            {t('calendar.export')}
          </Button>
        </>
      }
    />
  );
}
