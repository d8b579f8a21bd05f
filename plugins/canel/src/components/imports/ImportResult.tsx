import { Alert, ButtonLink } from '@backstage/ui';
import type {
  ImportReport,
  WrittenApplication,
} from '@cloud-pi-native/plugin-canel-common';
import {
  DataTable,
  type DataTableColumn,
  EmptyState,
  Section,
  StateTag,
} from '@cloud-pi-native/plugin-portal-react';
import { useViewLink } from '../../hooks/useViewLink';
import { useCanelTranslation } from '../../useCanelTranslation';
import { ApplicationLink } from '../parts/ApplicationLink';
import { Remarks } from '../parts/Remarks';
import { CountTable } from './CountTable';
import styles from './imports.module.css';

/** What a file changed, application by application. */
export function ImportResult(props: { report: ImportReport }) {
  const { report } = props;
  const t = useCanelTranslation();
  const link = useViewLink();
  const columns = useColumns();
  const { written = [], remarks, problemCount } = report;
  return (
    <>
      <div role="status">
        <Alert
          status="success"
          icon
          title={t('imports.applied', { name: report.fileName })}
          description={t('imports.appliedText')}
        />
      </div>
      <Section
        title={t('imports.result')}
        actions={
          <ButtonLink variant="secondary" href={link('liste')}>
            {t('imports.list')}
          </ButtonLink>
        }
      >
        <CountTable report={report} />
        {problemCount > 0 && (
          <p className={styles.text}>
            {t('imports.leftOutCount', { count: problemCount })}
          </p>
        )}
        {remarks.length > 0 && (
          <Remarks title={t('imports.remarks')} remarks={remarks} isOpen />
        )}
      </Section>
      <Section title={t('imports.writtenTitle')}>
        <DataTable
          id="importees"
          caption={t('imports.writtenTitle')}
          columns={columns}
          rows={written}
          rowKey={({ ref }) => ref}
          empty={<EmptyState title={t('imports.noneWritten')} />}
        />
      </Section>
    </>
  );
}

function useColumns(): DataTableColumn<WrittenApplication>[] {
  const t = useCanelTranslation();
  const outcomeOf = ({ outcome }: WrittenApplication) =>
    t(`imports.written.${outcome}`);
  return [
    {
      id: 'application',
      header: t('list.application'),
      value: ({ title }) => title,
      render: ({ ref, title }) => (
        <ApplicationLink entityRef={ref} title={title} />
      ),
      isRowHeader: true,
    },
    {
      id: 'issue',
      header: t('imports.becomes'),
      value: outcomeOf,
      filter: true,
      render: one => (
        <StateTag tone={one.outcome === 'added' ? 'success' : 'info'}>
          {outcomeOf(one)}
        </StateTag>
      ),
    },
  ];
}
