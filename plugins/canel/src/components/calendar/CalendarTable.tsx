import { Button } from '@backstage/ui';
import type { CalendarEntry } from '@cloud-pi-native/plugin-canel-common';
import {
  DataTable,
  type DataTableColumn,
  downloadFile,
  EmptyState,
  useFormats,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { RiCalendarEventLine } from '@remixicon/react';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import { ApplicationLink } from '../parts/ApplicationLink';

interface CalendarTableProps {
  caption: string;
  /** What is said when nothing happens. */
  emptyTitle: string;
  /** Of the calendar file. */
  fileName: string;
  entries: readonly CalendarEntry[];
  /** When the entries are of one month and kind: shows those of the whole year again. */
  onShowAll?(): void;
}

/** What happens, day by day, and the same as a calendar file. */
export function CalendarTable(props: CalendarTableProps) {
  const { caption, emptyTitle, fileName, entries, onShowAll } = props;
  const t = usePicturesTranslation();
  const text = useText();
  const formats = useFormats();
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
      filter: !onShowAll,
    },
    {
      id: 'precision',
      header: t('column.detail'),
      value: ({ detail }) => text(detail),
    },
  ];
  const exportFile = async () => {
    const { writeCalendarFile } = await import('./writeCalendarFile');
    const file = writeCalendarFile(
      entries,
      entry => [t(`calendar.kind.${entry.kind}`), entry.title].join(' – '),
      entry => text(entry.detail),
    );
    downloadFile({
      name: fileName,
      content: new Blob([file], { type: 'text/calendar;charset=utf-8' }),
    });
  };
  return (
    <DataTable
      id="calendrier"
      caption={caption}
      showCaption
      columns={columns}
      rows={entries}
      rowKey={({ ref, day, kind, detail }) =>
        [ref, day, kind, detail.en].join(' ')
      }
      empty={
        <EmptyState title={emptyTitle}>{t('calendar.emptyText')}</EmptyState>
      }
      actions={
        <>
          {onShowAll && (
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
