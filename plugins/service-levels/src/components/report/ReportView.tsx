import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  DataTable,
  DownloadButtons,
  EmptyState,
  LoadProblem,
  NativeSelect,
  Section,
  useAddressChoice,
  useLanguage,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import type { MonthReport } from '@cloud-pi-native/plugin-service-levels-common';
import { reportFormats } from '../../api/ServiceLevelsApi';
import { serviceLevelsApiRef } from '../../api/serviceLevelsApiRef';
import { lastMonths } from '../../rules/lastMonths';
import { useFigures } from '../../useFigures';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { useIncidentColumns } from '../incidents/IncidentTable';
import { useMaintenanceColumns } from '../maintenances/MaintenancesView';
import { ServiceLevelsPage } from '../page/ServiceLevelsPage';
import styles from '../parts/parts.module.css';
import { useReportColumns } from './useReportColumns';

/** Months that can be chosen: a year and the current one. */
const offered = 13;

/** The report of a month: the figures of the screen are those of the files. */
export function ReportView() {
  const t = useServiceLevelsTranslation();
  const figures = useFigures();
  const language = useLanguage();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const [months] = useState(() => lastMonths(offered, Date.now()));
  const [month, chooseMonth] = useAddressChoice('mois', months);
  const load = useLoad(
    () => serviceLevelsApi.getReport(month),
    [serviceLevelsApi, month],
  );
  // While another month loads, the last one would bear the wrong name.
  const report = load.value?.month === month ? load.value : undefined;
  return (
    <ServiceLevelsPage view="rapports">
      <div className={styles.stack}>
        <NativeSelect
          label={t('report.month')}
          value={month}
          options={months.map(value => ({
            value,
            label: figures.month(value),
          }))}
          onChange={chooseMonth}
        />
        <DownloadButtons
          formats={reportFormats}
          labelOf={format =>
            t('report.export', { format: format.toLocaleUpperCase('en') })
          }
          make={format =>
            serviceLevelsApi.exportReport(
              month,
              format,
              language === 'fr' ? 'fr' : 'en',
            )
          }
        />
      </div>
      {report ? <ReportParts report={report} /> : <LoadProblem load={load} />}
    </ServiceLevelsPage>
  );
}

function ReportParts({ report }: { report: MonthReport }) {
  const t = useServiceLevelsTranslation();
  const figures = useFigures();
  const month = figures.month(report.month);
  const columns = useReportColumns();
  const incidentColumns = useIncidentColumns();
  const maintenanceColumns = useMaintenanceColumns();
  return (
    <>
      <Section title={t('report.services', { month })}>
        {!report.isComplete && (
          <p className={styles.hint}>{t('report.incomplete')}</p>
        )}
        <DataTable
          id="rapport"
          caption={t('report.services', { month })}
          columns={columns}
          rows={report.rows}
          rowKey={row => row.service.name}
        />
      </Section>
      <Section title={t('report.incidents', { month })}>
        <DataTable
          id="incidents"
          caption={t('report.incidents', { month })}
          columns={incidentColumns}
          rows={report.incidents}
          rowKey={one => one.number}
          empty={<EmptyState title={t('report.noIncident')} />}
          isSimple
        />
      </Section>
      <Section title={t('report.maintenances', { month })}>
        <DataTable
          id="maintenances"
          caption={t('report.maintenances', { month })}
          columns={maintenanceColumns}
          rows={report.maintenances}
          rowKey={one => one.id}
          empty={<EmptyState title={t('report.noMaintenance')} />}
          isSimple
        />
      </Section>
    </>
  );
}
