import { useNavigate } from 'react-router-dom';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { PortalPage } from '@cloud-pi-native/plugin-portal-react';
import { projectsApiRef } from '../../api/projectsApiRef';
import { requestRouteRef, requestsRouteRef } from '../../routes';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { RequestWizard } from './RequestWizard';

/** The wizard of a new request, with a summary in words before it is sent. */
export function NewRequestPage() {
  const t = useProjectsTranslation();
  const navigate = useNavigate();
  const projectsApi = useApi(projectsApiRef);
  const requests = useRouteRef(requestsRouteRef);
  const request = useRouteRef(requestRouteRef);
  return (
    <PortalPage
      title={t('wizard.new')}
      description={t('wizard.newDescription')}
      breadcrumb={[{ label: t('requests.title'), href: requests?.() ?? '' }]}
    >
      <RequestWizard
        onSend={async input => {
          const { id } = await projectsApi.submitRequest(input);
          navigate(`${request?.({ id })}?envoyee`);
        }}
      />
    </PortalPage>
  );
}
