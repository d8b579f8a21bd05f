import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import {
  HomeCard,
  JourneyStairs,
  LoadProblem,
  useCaller,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { projectsApiRef } from '../api/projectsApiRef';
import { ProjectStateTag, RequestStateTag } from '../components/stateTags';
import { projectRouteRef, projectsRouteRef, requestRouteRef } from '../routes';
import { stairOfProject, stairOfRequest } from '../rules/stairs';
import { useProjectsTranslation } from '../useProjectsTranslation';
import { loadMine } from './loadMine';
import styles from './home.module.css';

/** « Mes projets »: each with the stair of the journey on which it stands. */
export function ProjectsCard() {
  const t = useProjectsTranslation();
  const projectsApi = useApi(projectsApiRef);
  const projectsRoute = useRouteRef(projectsRouteRef);
  const project = useRouteRef(projectRouteRef);
  const request = useRouteRef(requestRouteRef);
  const caller = useCaller();
  const seesAll = (caller?.platformRoles.length ?? 0) > 0;
  const isKnown = caller !== undefined;
  const mine = useLoad(
    async () => (isKnown ? loadMine({ projectsApi, seesAll }) : undefined),
    [projectsApi, isKnown, seesAll],
  );
  const { projects = [], requests = [] } = mine.value ?? {};
  return (
    <HomeCard
      isWide
      title={t('home.projects.title')}
      link={
        projectsRoute && {
          label: t('home.projects.all'),
          href: projectsRoute(),
        }
      }
    >
      {!mine.value && <LoadProblem load={mine} />}
      {mine.value && projects.length + requests.length === 0 && (
        <Text as="p">{t('home.projects.none')}</Text>
      )}
      <ul className={styles.list}>
        {requests.map(({ id, name, state }) => (
          <li key={id} className={styles.item}>
            <Link href={request?.({ id }) ?? ''}>
              {t('request.title', { name })}
            </Link>{' '}
            <RequestStateTag state={state} />
            <JourneyStairs current={stairOfRequest(state)} label={name} />
          </li>
        ))}
        {projects.map(({ slug, name, state }) => (
          <li key={slug} className={styles.item}>
            <Link href={project?.({ slug }) ?? ''}>{name}</Link>{' '}
            <ProjectStateTag state={state} />
            <JourneyStairs current={stairOfProject(state)} label={name} />
          </li>
        ))}
      </ul>
    </HomeCard>
  );
}
