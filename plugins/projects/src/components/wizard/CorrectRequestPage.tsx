import { useNavigate, useParams } from 'react-router-dom';
import {
  toastApiRef,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { Alert, ButtonLink } from '@backstage/ui';
import {
  EmptyState,
  LoadProblem,
  PortalPage,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import type { AccessRequest } from '@cloud-pi-native/plugin-projects-common';
import { projectsApiRef } from '../../api/projectsApiRef';
import { requestRouteRef, requestsRouteRef } from '../../routes';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { RequestWizard } from './RequestWizard';

/** The wizard again, filled in with what was asked, and what must be corrected said above it. */
export function CorrectRequestPage() {
  const { id = '' } = useParams();
  const t = useProjectsTranslation();
  const navigate = useNavigate();
  const projectsApi = useApi(projectsApiRef);
  const toastApi = useApi(toastApiRef);
  const requests = useRouteRef(requestsRouteRef);
  const requestRoute = useRouteRef(requestRouteRef);
  const request = useLoad(() => projectsApi.getRequest(id), [projectsApi, id]);
  const name = request.value?.asked.name ?? '';
  const href = requestRoute?.({ id }) ?? '';
  return (
    <PortalPage
      title={t('wizard.correct', { name })}
      description={t('wizard.correctDescription')}
      breadcrumb={[
        { label: t('requests.title'), href: requests?.() ?? '' },
        { label: t('request.title', { name }), href },
      ]}
    >
      {!request.value && <LoadProblem load={request} />}
      {request.value && !request.value.allowed.includes('correct') && (
        <EmptyState
          title={t('wizard.notOpen')}
          action={<ButtonLink href={href}>{t('wizard.toRequest')}</ButtonLink>}
        >
          {t('wizard.notOpenHint', {
            state: t(`requestState.${request.value.state}`),
          })}
        </EmptyState>
      )}
      {request.value?.allowed.includes('correct') && (
        <>
          <WhatToCorrect request={request.value} />
          <RequestWizard
            initial={request.value.asked}
            ownName={request.value.asked.name}
            onSend={async input => {
              await projectsApi.correctRequest(id, input);
              toastApi.post({
                title: t('request.done.corrected'),
                status: 'success',
              });
              navigate(href);
            }}
          />
        </>
      )}
    </PortalPage>
  );
}

function WhatToCorrect(props: { request: AccessRequest }) {
  const t = useProjectsTranslation();
  const asked = [...props.request.events]
    .reverse()
    .find(({ type }) => type === 'correction-asked');
  return asked?.text ? (
    <Alert
      status="warning"
      icon
      title={t('wizard.asked')}
      description={asked.text}
    />
  ) : null;
}
