import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  Facts,
  JourneyStairs,
  StateTag,
  useFormats,
} from '@cloud-pi-native/plugin-portal-react';
import {
  type Project,
  type ServiceStatus,
} from '@cloud-pi-native/plugin-projects-common';
import { useProjectParts } from '../../pages/ProjectParts';
import { projectTabRouteRef } from '../../routes';
import { stairOfProject } from '../../rules/stairs';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { useWizardTranslation } from '../../useWizardTranslation';
import { EntityLink } from '../EntityLink';
import { serviceName } from '../serviceName';
import { serviceTones } from '../stateTags';

interface SummaryTabProps {
  project: Project;
  services: ServiceStatus[];
}

/** The project at a glance. */
export function SummaryTab(props: SummaryTabProps) {
  const { project, services } = props;
  const t = useProjectsTranslation();
  const w = useWizardTranslation();
  const formats = useFormats();
  const tab = useRouteRef(projectTabRouteRef);
  const { cards } = useProjectParts();
  return (
    <>
      <JourneyStairs
        current={stairOfProject(project.state)}
        label={project.name}
      />
      <Facts
        facts={[
          {
            term: t('projects.application'),
            value: <EntityLink entityRef={project.applicationRef} />,
          },
          { term: t('projects.organisation'), value: project.organisation },
          { term: t('project.slug'), value: project.slug },
          {
            term: t('projects.protection'),
            value: w(`protection.${project.protection}`),
          },
          {
            term: t('projects.created'),
            value: formats.dateTime(project.createdAt),
          },
          ...services.map(({ service, state }) => ({
            term: serviceName(t, service),
            value: (
              <>
                <StateTag tone={serviceTones[state]}>
                  {t(`serviceState.${state}`)}
                </StateTag>{' '}
                {state === 'failed' && tab && (
                  <Link href={tab({ slug: project.slug, tab: 'services' })}>
                    {t('project.tab.services')}
                  </Link>
                )}
              </>
            ),
          })),
        ]}
      />
      {cards.map(({ Content }, index) => (
        <Content key={index} slug={project.slug} />
      ))}
    </>
  );
}
