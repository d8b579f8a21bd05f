import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import { annotations } from '@cloud-pi-native/plugin-portal-common';
import {
  Facts,
  LoadProblem,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { isNotAllowed, isNotFound } from '../api/RequestFailure';
import { projectsApiRef } from '../api/projectsApiRef';
import { ProjectStateTag } from '../components/stateTags';
import { projectRouteRef } from '../routes';
import { useProjectsTranslation } from '../useProjectsTranslation';
import { useWizardTranslation } from '../useWizardTranslation';

/** The project to which an entity of the catalog belongs. */
export function ProjectCard() {
  const { entity } = useEntity();
  const slug = entity.metadata.annotations?.[annotations.project] ?? '';
  const t = useProjectsTranslation();
  return (
    <EntityInfoCard title={t('card.title')}>
      <ProjectOf slug={slug} />
    </EntityInfoCard>
  );
}

function ProjectOf(props: { slug: string }) {
  const { slug } = props;
  const t = useProjectsTranslation();
  const w = useWizardTranslation();
  const projectsApi = useApi(projectsApiRef);
  const projectRoute = useRouteRef(projectRouteRef);
  const project = useLoad(
    () => projectsApi.getProject(slug),
    [projectsApi, slug],
  );
  if (isNotFound(project.error) || isNotAllowed(project.error)) {
    return <Text as="p">{t('card.hidden', { name: slug })}</Text>;
  }
  if (!project.value) return <LoadProblem load={project} />;
  const { name, state, organisation, protection } = project.value;
  return (
    <>
      {projectRoute && (
        <Link href={projectRoute({ slug })}>{t('card.open', { name })}</Link>
      )}
      <Facts
        facts={[
          {
            term: t('projects.state'),
            value: <ProjectStateTag state={state} />,
          },
          { term: t('projects.organisation'), value: organisation },
          {
            term: t('projects.protection'),
            value: w(`protection.${protection}`),
          },
        ]}
      />
    </>
  );
}
