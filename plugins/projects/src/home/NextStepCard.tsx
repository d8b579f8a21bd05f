import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Text } from '@backstage/ui';
import {
  HomeCard,
  useCaller,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { projectsApiRef } from '../api/projectsApiRef';
import { newRequestRouteRef, requestRouteRef } from '../routes';
import { useProjectsTranslation } from '../useProjectsTranslation';
import { loadMine } from './loadMine';

/** What to do next, for someone who has no project: ask for access, then follow the request. */
export function NextStepCard() {
  const t = useProjectsTranslation();
  const projectsApi = useApi(projectsApiRef);
  const newRequest = useRouteRef(newRequestRouteRef);
  const requestRoute = useRouteRef(requestRouteRef);
  const caller = useCaller();
  const isAsker = caller !== undefined && caller.platformRoles.length === 0;
  const mine = useLoad(
    async () =>
      isAsker ? loadMine({ projectsApi, seesAll: false }) : undefined,
    [projectsApi, isAsker],
  );
  if (!mine.value || mine.value.projects.length > 0) return null;

  const request = mine.value.requests[0];
  const href = request ? requestRoute?.({ id: request.id }) : newRequest?.();
  return (
    <HomeCard title={t('home.next.title')}>
      <Text as="p">
        {request
          ? t('home.next.followText', { name: request.name })
          : t('home.next.text')}
      </Text>
      {href && (
        <ButtonLink href={href} variant="primary">
          {request ? t('home.next.follow') : t('home.next.ask')}
        </ButtonLink>
      )}
    </HomeCard>
  );
}
