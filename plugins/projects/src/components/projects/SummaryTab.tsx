import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  envelopeClasses,
  resourceNames,
} from '@cloud-pi-native/plugin-portal-common';
import {
  DataTable,
  Facts,
  JourneyStairs,
  Section,
  StateTag,
  useFormats,
} from '@cloud-pi-native/plugin-portal-react';
import {
  reservedByEnvelope,
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
      <Section title={t('project.quotas')}>
        <QuotasTable project={project} />
      </Section>
      {cards.map(({ Content }, index) => (
        <Content key={index} slug={project.slug} />
      ))}
    </>
  );
}

/** What the environments reserve of each envelope. */
function QuotasTable(props: { project: Project }) {
  const { quotas, environments } = props.project;
  const t = useProjectsTranslation();
  const w = useWizardTranslation();
  const formats = useFormats();
  const reserved = reservedByEnvelope(environments);
  return (
    <DataTable
      id="quotas"
      isSimple
      caption={t('project.quotasCaption')}
      rows={resourceNames}
      rowKey={name => name}
      columns={[
        {
          id: 'ressource',
          header: w('resources.label'),
          value: name => w(`resources.${name}`),
        },
        ...envelopeClasses.map(envelope => ({
          id: envelope,
          header: w(
            envelope === 'production'
              ? 'quotas.production'
              : 'quotas.nonProduction',
          ),
          value: (name: (typeof resourceNames)[number]) =>
            t('project.reserved', {
              reserved: formats.number(reserved[envelope][name]),
              quota: formats.number(quotas[envelope][name]),
            }),
        })),
      ]}
    />
  );
}
