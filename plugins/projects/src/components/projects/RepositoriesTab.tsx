import { useState } from 'react';
import { Button, Flex } from '@backstage/ui';
import {
  DataTable,
  EmptyState,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import {
  projectEntityRefs,
  type Project,
  type ProjectRepository,
} from '@cloud-pi-native/plugin-projects-common';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { useWizardTranslation } from '../../useWizardTranslation';
import { EntityLink } from '../EntityLink';
import { templates } from '../../templates';
import { TemplateLink } from '../TemplateLink';
import { RemovalDialog } from './RemovalDialog';

interface RepositoriesTabProps {
  project: Project;
  onChange(): void;
}

/** Repositories of the project; the state of each mirror is on the page of its component. */
export function RepositoriesTab(props: RepositoriesTabProps) {
  const { project, onChange } = props;
  const t = useProjectsTranslation();
  const w = useWizardTranslation();
  const [removed, setRemoved] = useState<string>();
  const refs = projectEntityRefs(project).components;
  // Who manages the members is an administrator of the project, and so may give the token of a private source.
  const mayGiveToken = project.allowed.includes('manage-members');

  const columns: DataTableColumn<ProjectRepository>[] = [
    {
      id: 'nom',
      header: t('project.repositories.name'),
      value: ({ name }) => name,
      render: ({ name }) => (
        <EntityLink entityRef={refs[name]}>{name}</EntityLink>
      ),
      isRowHeader: true,
    },
    {
      id: 'source',
      header: t('project.repositories.source'),
      value: ({ url, isPrivate }) =>
        url
          ? `${url} (${w(isPrivate ? 'review.private' : 'review.public')})`
          : t('project.repositories.noSource'),
    },
    {
      id: 'contenu',
      header: t('project.repositories.purpose'),
      value: ({ purpose }) => w(`repositories.${purpose}`),
    },
    {
      id: 'miroir',
      header: t('project.repositories.mirror'),
      value: ({ url }) => Boolean(url),
      sortable: false,
      render: ({ name, url, isPrivate }) =>
        url ? (
          <Flex gap="3" align="center" style={{ flexWrap: 'wrap' }}>
            <EntityLink entityRef={refs[name]}>
              {t('project.repositories.toMirror', { name })}
            </EntityLink>
            {isPrivate && mayGiveToken && (
              <TemplateLink
                template={templates.mirrorCredentials}
                answers={{ project: project.slug, repository: name }}
                size="small"
              >
                {t('project.repositories.giveToken', { name })}
              </TemplateLink>
            )}
          </Flex>
        ) : (
          t('project.repositories.noSource')
        ),
    },
  ];
  if (project.allowed.includes('remove-repository')) {
    columns.push({
      id: 'actions',
      header: t('project.repositories.actions'),
      value: () => undefined,
      sortable: false,
      render: ({ name }) => (
        <Button
          variant="tertiary"
          size="small"
          onPress={() => setRemoved(name)}
        >
          {t('project.repositories.remove', { name })}
        </Button>
      ),
    });
  }

  return (
    <>
      <DataTable
        id="depots"
        caption={t('project.repositories.caption')}
        columns={columns}
        rows={project.repositories}
        rowKey={({ name }) => name}
        empty={<EmptyState title={t('project.repositories.empty')} />}
      />
      <RemovalDialog
        project={project}
        part="repository"
        name={removed}
        onClose={() => setRemoved(undefined)}
        onChange={onChange}
      />
    </>
  );
}
