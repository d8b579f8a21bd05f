import { Button } from '@backstage/ui';
import type { Homologation } from '@cloud-pi-native/plugin-canel-common';
import {
  DataTable,
  EmptyState,
  useFormats,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import styles from './card.module.css';

interface HomologationTableProps {
  homologations: readonly Homologation[];
  /** Absent for who may not correct an entry. */
  onCorrect?(homologation: Homologation): void;
}

/** The history of the homologations, the newest file first. */
export function HomologationTable(props: HomologationTableProps) {
  const { homologations, onCorrect } = props;
  const t = useCanelTranslation();
  const formats = useFormats();
  const columns: DataTableColumn<Homologation>[] = [
    {
      id: 'decision',
      header: t('homologation.decision'),
      value: ({ decision }) =>
        decision
          ? t(`homologation.decisions.${decision}`)
          : t('homologation.undecided'),
      isRowHeader: true,
    },
    {
      id: 'startedOn',
      header: t('homologation.startedOn'),
      value: ({ startedOn }) => startedOn,
      text: ({ startedOn }) => formats.date(startedOn),
    },
    {
      id: 'decidedOn',
      header: t('homologation.decidedOn'),
      value: ({ decidedOn }) => decidedOn,
      text: ({ decidedOn }) => (decidedOn ? formats.date(decidedOn) : ''),
    },
    {
      id: 'duration',
      header: t('homologation.duration'),
      value: ({ durationMonths }) => durationMonths,
      text: ({ durationMonths }) =>
        durationMonths
          ? t('homologation.months', { count: durationMonths })
          : '',
    },
    {
      id: 'authority',
      header: t('homologation.authority'),
      value: ({ authority }) => authority,
    },
    {
      id: 'reserves',
      header: t('homologation.reserves'),
      value: ({ reserves }) => reserves.join(', '),
      render: ({ reserves }) =>
        reserves.length > 0 && (
          <ul className={styles.reserves}>
            {reserves.map(reserve => (
              <li key={reserve}>{reserve}</li>
            ))}
          </ul>
        ),
    },
    {
      id: 'reason',
      header: t('homologation.reason'),
      value: ({ reason }) => reason,
    },
  ];
  if (onCorrect) {
    columns.push({
      id: 'correct',
      header: t('card.action'),
      value: () => undefined,
      render: homologation => (
        <Button
          variant="tertiary"
          size="small"
          aria-label={t('homologation.correctOf', {
            date: formats.date(homologation.startedOn),
          })}
          onPress={() => onCorrect(homologation)}
        >
          {t('card.edit')}
        </Button>
      ),
      sortable: false,
    });
  }
  return (
    <DataTable
      isSimple
      id="homologations"
      caption={t('homologation.history')}
      columns={columns}
      rows={[...homologations].sort((a, b) =>
        b.startedOn.localeCompare(a.startedOn),
      )}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('homologation.nothing')} />}
    />
  );
}
