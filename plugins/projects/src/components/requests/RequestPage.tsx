import { useParams, useSearchParams } from 'react-router-dom';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Text } from '@backstage/ui';
import {
  LoadProblem,
  PortalPage,
  Section,
  useFormats,
  usePolledLoad,
  type RequestPartProps,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  AccessRequest,
  RequestState,
} from '@cloud-pi-native/plugin-projects-common';
import { projectsApiRef } from '../../api/projectsApiRef';
import { waitUntilNextLook } from '../../hooks/waitUntilNextLook';
import { useRequestParts } from '../../pages/RequestParts';
import { requestsRouteRef } from '../../routes';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { usePersonName } from '../PersonName';
import { EnrolmentProgress } from '../runs/EnrolmentProgress';
import { RequestStateTag } from '../stateTags';
import { RequestActions } from './RequestActions';
import { RequestDossier } from './RequestDossier';
import { RequestTimeline } from './RequestTimeline';

/** States in which the request moves by itself. */
const movingStates: readonly RequestState[] = ['approved', 'provisioning'];

/** States in which there is something to see of the creation of the project. */
const createdStates: readonly RequestState[] = [
  ...movingStates,
  'active',
  'failed',
];

const nextTones = {
  submitted: 'info',
  'to-correct': 'warning',
  approved: 'info',
  provisioning: 'info',
  active: 'success',
  failed: 'danger',
  refused: 'warning',
  withdrawn: 'info',
  archived: 'info',
} as const satisfies Record<RequestState, string>;

/** One request: its dossier, what happened, what comes next and what may be done now. */
export function RequestPage() {
  const { id = '' } = useParams();
  const t = useProjectsTranslation();
  const projectsApi = useApi(projectsApiRef);
  const requestsRoute = useRouteRef(requestsRouteRef);
  const request = usePolledLoad(
    () => projectsApi.getRequest(id),
    [projectsApi, id],
    value =>
      waitUntilNextLook(
        value !== undefined && movingStates.includes(value.state),
      ),
  );
  const breadcrumb = requestsRoute
    ? [{ label: t('requests.title'), href: requestsRoute() }]
    : [];

  if (!request.value) {
    return (
      <PortalPage title={t('requests.title')} breadcrumb={breadcrumb}>
        <LoadProblem load={request} />
      </PortalPage>
    );
  }
  return (
    <LoadedRequest
      request={request.value}
      breadcrumb={breadcrumb}
      onChange={request.reload}
    />
  );
}

interface LoadedRequestProps {
  request: AccessRequest;
  breadcrumb: { label: string; href: string }[];
  onChange(): void;
}

function LoadedRequest(props: LoadedRequestProps) {
  const { request, breadcrumb, onChange } = props;
  const t = useProjectsTranslation();
  const formats = useFormats();
  const requester = usePersonName(request.requester);
  const parts = useRequestParts();
  const [parameters] = useSearchParams();
  const isJustSent = parameters.has('envoyee') && request.state === 'submitted';

  return (
    <PortalPage
      title={t('request.title', { name: request.asked.name })}
      breadcrumb={breadcrumb}
      state={<RequestStateTag state={request.state} />}
      description={t('request.by', {
        name: requester,
        date: formats.dateTime(request.createdAt),
      })}
      actions={<RequestActions request={request} onChange={onChange} />}
    >
      <div role="status">
        <Alert
          status={isJustSent ? 'success' : nextTones[request.state]}
          icon
          title={isJustSent ? t('request.sent') : t('request.next.title')}
          description={
            <>
              <Text as="p">{t(`request.next.${request.state}`)}</Text>
              <DecisionReason request={request} />
            </>
          }
        />
      </div>
      {request.projectSlug && createdStates.includes(request.state) && (
        <EnrolmentProgress
          slug={request.projectSlug}
          isOver={!movingStates.includes(request.state)}
          onChange={onChange}
        />
      )}
      <Section title={t('request.dossier.title')}>
        <RequestDossier request={request} />
      </Section>
      {parts.map(({ Content }, index) => (
        <Content key={index} {...partPropsOf(request)} />
      ))}
      <Section title={t('request.timeline.title')}>
        <RequestTimeline request={request} onChange={onChange} />
      </Section>
    </PortalPage>
  );
}

function partPropsOf(request: AccessRequest): RequestPartProps {
  const { id, requester, projectSlug } = request;
  const { application, members } = { ...request.asked, ...request.approved };
  return {
    requestId: id,
    projectSlug,
    applicationRef:
      application.kind === 'existing' ? application.entityRef : undefined,
    people: [...new Set([requester, ...members.map(one => one.userRef)])],
  };
}

/** The words of the last person who sent the request back or refused it. */
function DecisionReason(props: { request: AccessRequest }) {
  const { state, events } = props.request;
  const type = state === 'to-correct' ? 'correction-asked' : state;
  if (type !== 'correction-asked' && type !== 'refused') return null;
  const decision = [...events].reverse().find(event => event.type === type);
  return decision?.text ? (
    <Text as="p" weight="bold">
      « {decision.text} »
    </Text>
  ) : null;
}
