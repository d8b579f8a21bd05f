import { useParams } from 'react-router-dom';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import {
  EmptyState,
  LinkNav,
  LoadProblem,
  PortalPage,
  Section,
  useFormats,
  usePolledLoad,
  type ProjectTab,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  Project,
  ServiceStatus,
} from '@cloud-pi-native/plugin-projects-common';
import { projectsApiRef } from '../../api/projectsApiRef';
import { useProjectParts } from '../../pages/ProjectParts';
import { waitUntilNextLook } from '../../hooks/waitUntilNextLook';
import { projectsRouteRef, projectTabRouteRef } from '../../routes';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { ServiceList } from '../runs/ServiceList';
import { ProjectStateTag } from '../stateTags';
import { EnvironmentsTab } from './EnvironmentsTab';
import { HistoryTab } from './HistoryTab';
import { MembersTab } from './MembersTab';
import { ProjectActions } from './ProjectActions';
import { RepositoriesTab } from './RepositoriesTab';
import { RequestTab } from './RequestTab';
import { SummaryTab } from './SummaryTab';

/** The parts of the project itself; other capabilities add theirs after them. */
const ownTabs = [
  'synthese',
  'services',
  'environnements',
  'depots',
  'membres',
  'historique',
  'demande',
] as const;

/** One project and its parts, each with its own address. */
export function ProjectPage() {
  const { slug = '', tab = 'synthese' } = useParams();
  const t = useProjectsTranslation();
  const formats = useFormats();
  const projectsApi = useApi(projectsApiRef);
  const projectsRoute = useRouteRef(projectsRouteRef);
  const loaded = usePolledLoad(
    async () => {
      const [project, services] = await Promise.all([
        projectsApi.getProject(slug),
        projectsApi.getServices(slug),
      ]);
      return { project, services };
    },
    [projectsApi, slug],
    value => waitUntilNextLook(value !== undefined && isMoving(value)),
  );
  const breadcrumb = projectsRoute
    ? [{ label: t('projects.title'), href: projectsRoute() }]
    : [];
  const name = loaded.value?.project.name ?? slug;

  return (
    <PortalPage
      title={t('project.title', { name })}
      breadcrumb={breadcrumb}
      description={loaded.value?.project.description}
      state={
        loaded.value && <ProjectStateTag state={loaded.value.project.state} />
      }
      actions={
        loaded.value && (
          <ProjectActions
            project={loaded.value.project}
            onChange={loaded.reload}
          />
        )
      }
    >
      {loaded.value ? (
        <>
          {loaded.value.project.archivedAt && (
            <Alert
              status="info"
              icon
              mb="4"
              title={t('project.archivedAt', {
                date: formats.date(loaded.value.project.archivedAt),
              })}
            />
          )}
          <ProjectNav slug={slug} current={tab} />
          <Tab tab={tab} {...loaded.value} onChange={loaded.reload} />
        </>
      ) : (
        <LoadProblem load={loaded} />
      )}
    </PortalPage>
  );
}

function ProjectNav(props: { slug: string; current: string }) {
  const { slug, current } = props;
  const t = useProjectsTranslation();
  const tabRoute = useRouteRef(projectTabRouteRef);
  const { tabs } = useProjectParts();
  const links = [
    ...ownTabs.map(id => ({ id, label: t(`project.tab.${id}`) })),
    ...tabs.map(added => ({
      id: added.path,
      label: <TabTitle tab={added} />,
    })),
  ];
  return (
    <LinkNav
      label={t('project.tabs')}
      current={current}
      links={links.map(link => ({
        ...link,
        href: tabRoute?.({ slug, tab: link.id }) ?? '',
      }))}
    />
  );
}

/** The name of a tab that a capability adds: a hook, which only a component may call. */
function TabTitle({ tab }: { tab: ProjectTab }) {
  return <>{tab.useTitle()}</>;
}

interface TabProps {
  tab: string;
  project: Project;
  services: ServiceStatus[];
  onChange(): void;
}

function Tab(props: TabProps) {
  const { tab, project, services, onChange } = props;
  const t = useProjectsTranslation();
  const { tabs } = useProjectParts();
  const added = tabs.find(({ path }) => path === tab);
  if (added) return <added.Content slug={project.slug} />;
  switch (tab) {
    case 'synthese':
      return <SummaryTab project={project} services={services} />;
    case 'services':
      return (
        <Section title={t('project.services.caption')}>
          <ServiceList
            slug={project.slug}
            services={services}
            mayRetry={project.allowed.includes('retry')}
            onRetry={onChange}
          />
        </Section>
      );
    case 'environnements':
      return <EnvironmentsTab project={project} onChange={onChange} />;
    case 'depots':
      return <RepositoriesTab project={project} onChange={onChange} />;
    case 'membres':
      return (
        <MembersTab project={project} services={services} onChange={onChange} />
      );
    case 'historique':
      return <HistoryTab project={project} />;
    case 'demande':
      return <RequestTab project={project} />;
    default:
      return <EmptyState title={t('project.unknownTab')} />;
  }
}

/** Whether something is being done to the project, so that the page looks again. */
function isMoving(value: {
  project: Project;
  services: ServiceStatus[];
}): boolean {
  return (
    value.project.state === 'provisioning' ||
    value.services.some(
      ({ state }) => state === 'pending' || state === 'running',
    )
  );
}
