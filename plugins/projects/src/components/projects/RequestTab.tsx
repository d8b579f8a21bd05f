import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import {
  EmptyState,
  LoadProblem,
  Section,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import { isNotFound, isNotAllowed } from '../../api/RequestFailure';
import { projectsApiRef } from '../../api/projectsApiRef';
import { requestRouteRef } from '../../routes';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { RequestDossier } from '../requests/RequestDossier';
import { RequestTimeline } from '../requests/RequestTimeline';

/** The request from which the project was born, and its decision. */
export function RequestTab(props: { project: Project }) {
  const { requestId } = props.project;
  const t = useProjectsTranslation();
  return requestId ? (
    <ProjectRequest id={requestId} />
  ) : (
    <EmptyState title={t('project.noRequest')} />
  );
}

function ProjectRequest(props: { id: string }) {
  const { id } = props;
  const t = useProjectsTranslation();
  const projectsApi = useApi(projectsApiRef);
  const requestRoute = useRouteRef(requestRouteRef);
  const request = useLoad(() => projectsApi.getRequest(id), [projectsApi, id]);
  if (isNotFound(request.error) || isNotAllowed(request.error)) {
    return <EmptyState title={t('project.requestHidden')} />;
  }
  if (!request.value) return <LoadProblem load={request} />;
  return (
    <>
      {requestRoute && (
        <Text as="p">
          <Link href={requestRoute({ id })}>
            {t('request.title', { name: request.value.asked.name })}
          </Link>
        </Text>
      )}
      <Section title={t('request.dossier.title')}>
        <RequestDossier request={request.value} />
      </Section>
      <Section title={t('request.timeline.title')}>
        <RequestTimeline request={request.value} onChange={request.reload} />
      </Section>
    </>
  );
}
