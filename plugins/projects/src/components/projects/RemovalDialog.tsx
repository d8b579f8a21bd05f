import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import { projectsApiRef } from '../../api/projectsApiRef';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { PlanDialog } from '../runs/PlanDialog';

interface RemovalDialogProps {
  project: Project;
  /** What kind of part is taken out of the project. */
  part: 'environment' | 'repository';
  /** Name of the part; nothing is shown without one. */
  name: string | undefined;
  onClose(): void;
  onChange(): void;
}

/** Where the words of each kind of part are. */
const wordsOf = {
  environment: 'project.environments',
  repository: 'project.repositories',
} as const;

/** Shows what taking a part out of a project will do, asks for the slug, and starts it. */
export function RemovalDialog(props: RemovalDialogProps) {
  const { project, part, name, onClose, onChange } = props;
  const { slug } = project;
  const t = useProjectsTranslation();
  const projectsApi = useApi(projectsApiRef);
  const toastApi = useApi(toastApiRef);
  if (name === undefined) return null;

  const words = wordsOf[part];
  const remove = () =>
    part === 'environment'
      ? projectsApi.removeEnvironment(slug, name, slug)
      : projectsApi.removeRepository(slug, name, slug);
  return (
    <PlanDialog
      slug={slug}
      change={{ kind: `remove-${part}`, name }}
      title={t(`${words}.removeTitle`, { name })}
      text={t(`${words}.removeText`)}
      confirmLabel={t(`${words}.removeConfirm`)}
      onClose={onClose}
      onConfirm={async () => {
        await remove();
        toastApi.post({ title: t('project.started'), status: 'success' });
        onChange();
      }}
    />
  );
}
