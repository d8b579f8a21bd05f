import { useMemo } from 'react';
import { Button } from '@backstage/ui';
import {
  importListLimit,
  type ImportReport,
} from '@cloud-pi-native/plugin-canel-common';
import {
  DataTable,
  EmptyState,
  Section,
  useAddressChoice,
  useFormats,
} from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import { cellOutcomes, cellRows, countCells } from './cellRows';
import { useCellColumns } from './useCellColumns';
import styles from './imports.module.css';

/** What becomes of each cell; the choice of an outcome is in the address. */
export function CellReport(props: { report: ImportReport }) {
  const { report } = props;
  const t = useCanelTranslation();
  const formats = useFormats();
  const columns = useCellColumns();
  const [outcome, choose] = useAddressChoice('issue', cellOutcomes);
  const counts = useMemo(() => countCells(report), [report]);
  const rows = useMemo(() => cellRows(report), [report]);
  const shown =
    outcome === 'all' ? rows : rows.filter(row => row.outcome === outcome);
  const isCut =
    report.problemCount > report.problems.length ||
    report.changeCount > report.changes.length;
  return (
    <Section title={t('imports.cells')}>
      <div
        role="group"
        aria-label={t('imports.outcomes')}
        className={styles.actions}
      >
        {cellOutcomes
          .filter(one => one === 'all' || counts[one] > 0)
          .map(one => (
            <Button
              key={one}
              size="small"
              variant={one === outcome ? 'primary' : 'secondary'}
              aria-pressed={one === outcome}
              onPress={() => choose(one)}
            >
              {one === 'all'
                ? t('imports.shown.all')
                : t(`imports.shown.${one}`, {
                    number: formats.number(counts[one]),
                  })}
            </Button>
          ))}
      </div>
      {isCut && (
        <p className={styles.text}>
          {t('imports.cut', { limit: formats.number(importListLimit) })}
        </p>
      )}
      {outcome === 'unchanged' ? (
        <EmptyState
          title={t('imports.unchangedTitle', {
            number: formats.number(counts.unchanged),
          })}
        >
          {t('imports.unchangedText')}
        </EmptyState>
      ) : (
        <DataTable
          id="cellules"
          caption={t('imports.cells')}
          columns={columns}
          rows={shown}
          rowKey={({ key }) => key}
          empty={<EmptyState title={t('imports.noCell')} />}
        />
      )}
    </Section>
  );
}
