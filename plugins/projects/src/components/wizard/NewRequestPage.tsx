import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Link } from '@backstage/ui';
import { PortalPage } from '@cloud-pi-native/plugin-portal-react';
import { projectsApiRef } from '../../api/projectsApiRef';
import { requestRouteRef, requestsRouteRef } from '../../routes';
import { readRequestPrefill } from '../../rules/readRequestPrefill';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { RequestWizard } from './RequestWizard';

/** The wizard of a new request, with a summary in words before it is sent. */
export function NewRequestPage() {
  const t = useProjectsTranslation();
  const navigate = useNavigate();
  const projectsApi = useApi(projectsApiRef);
  const requests = useRouteRef(requestsRouteRef);
  const request = useRouteRef(requestRouteRef);
  const [parameters] = useSearchParams();
  const [prefill] = useState(() => readRequestPrefill(parameters));
  return (
    <PortalPage
      title={t('wizard.new')}
      description={t('wizard.newDescription')}
      breadcrumb={[{ label: t('requests.title'), href: requests?.() ?? '' }]}
    >
      {prefill?.eligibility ? (
        <Alert status="info" icon title={t('wizard.prefilled')} />
      ) : (
        <p>
          <Link href="/eligibilite">{t('wizard.diagnose')}</Link>
        </p>
      )}
      <RequestWizard
        prefill={prefill}
        onSend={async input => {
          const { id } = await projectsApi.submitRequest(input);
          navigate(`${request?.({ id })}?envoyee`);
        }}
      />
    </PortalPage>
  );
}
