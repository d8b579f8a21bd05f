import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Link } from '@backstage/ui';
import {
  DataTable,
  EmptyState,
  PortalPage,
  useFormats,
  useLoad,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import type { ProjectSummary } from '@cloud-pi-native/plugin-projects-common';
import { listEverything } from '../../api/listEverything';
import { projectsApiRef } from '../../api/projectsApiRef';
import { newRequestRouteRef, projectRouteRef } from '../../routes';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { EntityLink } from '../EntityLink';
import { ProjectStateTag } from '../stateTags';

/** « Projets »: the projects that the person may see. */
export function ProjectsPage() {
  const t = useProjectsTranslation();
  const projectsApi = useApi(projectsApiRef);
  const newRequest = useRouteRef(newRequestRouteRef);
  const columns = useColumns();
  const projects = useLoad(
    () => listEverything(page => projectsApi.listProjects(page)),
    [projectsApi],
  );
  const ask = newRequest && (
    <ButtonLink href={newRequest()} variant="secondary">
      {t('requests.ask')}
    </ButtonLink>
  );
  return (
    <PortalPage
      title={t('projects.title')}
      description={t('projects.description')}
      actions={ask}
    >
      <DataTable
        id="projets"
        caption={t('projects.caption')}
        columns={columns}
        rows={projects.value}
        rowKey={({ slug }) => slug}
        isLoading={projects.status === 'loading'}
        error={projects.error}
        onRetry={projects.reload}
        empty={
          <EmptyState title={t('projects.empty')} action={ask}>
            {t('projects.emptyHint')}
          </EmptyState>
        }
      />
    </PortalPage>
  );
}

function useColumns(): DataTableColumn<ProjectSummary>[] {
  const t = useProjectsTranslation();
  const formats = useFormats();
  const project = useRouteRef(projectRouteRef);
  return [
    {
      id: 'projet',
      header: t('projects.name'),
      value: ({ name, slug }) => (name === slug ? name : `${name} (${slug})`),
      render: ({ name, slug }) =>
        project ? (
          <Link href={project({ slug })}>
            {name === slug ? name : `${name} (${slug})`}
          </Link>
        ) : (
          name
        ),
      isRowHeader: true,
    },
    {
      id: 'etat',
      header: t('projects.state'),
      value: ({ state }) => state,
      text: ({ state }) => t(`projectState.${state}`),
      render: ({ state }) => <ProjectStateTag state={state} />,
      filter: true,
    },
    {
      id: 'organisation',
      header: t('projects.organisation'),
      value: ({ organisation }) => organisation,
      filter: true,
    },
    {
      id: 'application',
      header: t('projects.application'),
      value: ({ applicationRef }) => applicationRef,
      render: ({ applicationRef }) => <EntityLink entityRef={applicationRef} />,
    },
    {
      id: 'protection',
      header: t('projects.protection'),
      value: ({ protection }) => protection,
      filter: true,
    },
    {
      id: 'creation',
      header: t('projects.created'),
      value: ({ createdAt }) => new Date(createdAt),
      render: ({ createdAt }) => formats.date(createdAt),
    },
    {
      id: 'change',
      header: t('projects.updated'),
      value: ({ updatedAt }) => new Date(updatedAt),
      render: ({ updatedAt }) => formats.dateTime(updatedAt),
      hidden: true,
    },
  ];
}
