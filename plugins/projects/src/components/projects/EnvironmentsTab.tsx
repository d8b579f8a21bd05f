import { useState } from 'react';
import { Button } from '@backstage/ui';
import { resourceNames } from '@cloud-pi-native/plugin-portal-common';
import {
  DataTable,
  EmptyState,
  useFormats,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import {
  projectEntityRefs,
  type Project,
  type ProjectEnvironment,
} from '@cloud-pi-native/plugin-projects-common';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { useWizardTranslation } from '../../useWizardTranslation';
import { EntityLink } from '../EntityLink';
import { ProjectRoom } from '../room';
import { RemovalDialog } from './RemovalDialog';

interface EnvironmentsTabProps {
  project: Project;
  onChange(): void;
}

/** Environments of the project. */
export function EnvironmentsTab(props: EnvironmentsTabProps) {
  const { project, onChange } = props;
  const t = useProjectsTranslation();
  const w = useWizardTranslation();
  const formats = useFormats();
  const [removed, setRemoved] = useState<string>();
  const refs = projectEntityRefs(project).environments;

  const columns: DataTableColumn<ProjectEnvironment>[] = [
    {
      id: 'nom',
      header: t('project.environments.name'),
      value: ({ name }) => name,
      render: ({ name }) =>
        refs[name] ? (
          <EntityLink entityRef={refs[name]}>{name}</EntityLink>
        ) : (
          name
        ),
      isRowHeader: true,
    },
    {
      id: 'type',
      header: t('project.environments.stage'),
      value: ({ stage }) => w(`stage.${stage}`),
    },
    {
      id: 'cluster',
      header: t('project.environments.cluster'),
      value: ({ cluster }) => cluster,
      render: ({ cluster }) => <EntityLink entityRef={cluster} />,
    },
    {
      id: 'zone',
      header: t('project.environments.zone'),
      value: ({ zone }) => zone,
    },
    ...resourceNames.map(
      (resource): DataTableColumn<ProjectEnvironment> => ({
        id: resource,
        header: w(`resources.${resource}`),
        value: ({ resources }) => resources[resource],
        render: ({ resources }) => formats.number(resources[resource]),
        align: 'end',
      }),
    ),
  ];
  if (project.allowed.includes('remove-environment')) {
    columns.push({
      id: 'actions',
      header: t('project.environments.actions'),
      value: () => undefined,
      sortable: false,
      render: ({ name }) => (
        <Button
          variant="tertiary"
          size="small"
          onPress={() => setRemoved(name)}
        >
          {t('project.environments.remove', { name })}
        </Button>
      ),
    });
  }

  return (
    <>
      {!project.archivedAt && <ProjectRoom project={project} />}
      <DataTable
        id="environnements"
        caption={t('project.environments.caption')}
        columns={columns}
        rows={project.environments}
        rowKey={({ name }) => name}
        empty={<EmptyState title={t('project.environments.empty')} />}
      />
      <RemovalDialog
        project={project}
        part="environment"
        name={removed}
        onClose={() => setRemoved(undefined)}
        onChange={onChange}
      />
    </>
  );
}
