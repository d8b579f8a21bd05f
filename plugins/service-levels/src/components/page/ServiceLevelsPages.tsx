import { Route, Routes } from 'react-router-dom';
import { EmptyState, PortalPage } from '@cloud-pi-native/plugin-portal-react';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { IncidentPage } from '../incidents/IncidentPage';
import { IncidentsView } from '../incidents/IncidentsView';
import { MaintenancesView } from '../maintenances/MaintenancesView';
import { ProbesView } from '../probes/ProbesView';
import { ReportView } from '../report/ReportView';
import { DayPage } from '../services/DayPage';
import { ServicePage } from '../services/ServicePage';
import { ServicesView } from '../services/ServicesView';
import { WithServices } from './WithServices';

/** Days that the bars show. */
const shownDays = 90;

/** Pages below `/qualite-de-service`. */
export function ServiceLevelsPages() {
  return (
    <Routes>
      <Route
        index
        element={
          <WithServices days={shownDays}>
            <ServicesView />
          </WithServices>
        }
      />
      {(
        [
          ['incidents', <IncidentsView />],
          ['incidents/:number', <IncidentPage />],
          ['maintenances', <MaintenancesView />],
          ['rapports', <ReportView />],
          ['sondes', <ProbesView />],
          ['services/:name', <ServicePage days={shownDays} />],
          ['services/:name/jours/:day', <DayPage />],
        ] as const
      ).map(([path, element]) => (
        <Route
          key={path}
          path={path}
          // The titles of the services, and what the reader may do, are enough here.
          element={<WithServices days={1}>{element}</WithServices>}
        />
      ))}
      <Route path="*" element={<UnknownPage />} />
    </Routes>
  );
}

function UnknownPage() {
  const t = useServiceLevelsTranslation();
  return (
    <PortalPage title={t('title')}>
      <EmptyState title={t('unknownView')} />
    </PortalPage>
  );
}
