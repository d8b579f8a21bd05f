import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiAlarmWarningLine } from '@remixicon/react';
import { incidentRouteRef } from '../../routes';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { ServiceLevelsPage } from '../page/ServiceLevelsPage';
import { useServiceBook } from '../page/WithServices';
import { DeclareIncidentDialog } from './DeclareIncidentDialog';
import { IncidentTable } from './IncidentTable';

/** Every incident, and the button that declares one. */
export function IncidentsView() {
  const t = useServiceLevelsTranslation();
  const { allowed } = useServiceBook();
  const [isDeclaring, setIsDeclaring] = useState(false);
  const navigate = useNavigate();
  const incidentRoute = useRouteRef(incidentRouteRef);
  return (
    <ServiceLevelsPage
      view="incidents"
      actions={
        allowed.manageIncidents && (
          <Button
            variant="primary"
            iconStart={<RiAlarmWarningLine aria-hidden="true" />}
            onPress={() => setIsDeclaring(true)}
          >
            {t('declare.open')}
          </Button>
        )
      }
    >
      <IncidentTable id="incidents" />
      {isDeclaring && (
        <DeclareIncidentDialog
          onClose={() => setIsDeclaring(false)}
          onDeclared={number => navigate(incidentRoute?.({ number }) ?? '')}
        />
      )}
    </ServiceLevelsPage>
  );
}
