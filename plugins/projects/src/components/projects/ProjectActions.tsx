import { useState } from 'react';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import { projectsApiRef } from '../../api/projectsApiRef';
import { templates } from '../../templates';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { useRefusalWords } from '../room';
import { TemplateLink } from '../TemplateLink';
import { PlanDialog } from '../runs/PlanDialog';

interface ProjectActionsProps {
  project: Project;
  onChange(): void;
}

/** What the person may do with the project now, as the server says. */
export function ProjectActions(props: ProjectActionsProps) {
  const { project, onChange } = props;
  const { slug, name, allowed } = project;
  const t = useProjectsTranslation();
  const projectsApi = useApi(projectsApiRef);
  const toastApi = useApi(toastApiRef);
  const refusalWords = useRefusalWords();
  const [open, setOpen] = useState<'archive' | 'restore'>();
  const tell = () => {
    toastApi.post({ title: t('project.started'), status: 'success' });
    onChange();
  };
  // An archived project reserves nothing: its environments may find their room taken.
  const restore = async () => {
    try {
      await projectsApi.restoreProject(slug);
    } catch (error) {
      const words = refusalWords(error);
      throw words === undefined ? error : new Error(words);
    }
  };
  return (
    <>
      {allowed.includes('archive') && (
        <Button variant="tertiary" onPress={() => setOpen('archive')}>
          {t('project.archive')}
        </Button>
      )}
      {allowed.includes('restore') && (
        <Button variant="secondary" onPress={() => setOpen('restore')}>
          {t('project.restore')}
        </Button>
      )}
      {allowed.includes('add-environment') && (
        <TemplateLink
          template={templates.addEnvironment}
          answers={{ project: slug }}
        >
          {t('project.addEnvironment')}
        </TemplateLink>
      )}
      {allowed.includes('add-repository') && (
        <TemplateLink
          template={templates.addRepository}
          answers={{ project: slug }}
        >
          {t('project.addRepository')}
        </TemplateLink>
      )}
      {open && (
        <PlanDialog
          slug={slug}
          change={{ kind: open }}
          title={t(`project.${open}Title`, { name })}
          text={t(`project.${open}Text`)}
          confirmLabel={t(`project.${open}Confirm`)}
          onClose={() => setOpen(undefined)}
          onConfirm={async () => {
            if (open === 'archive') {
              await projectsApi.archiveProject(slug, slug);
            } else {
              await restore();
            }
            tell();
          }}
        />
      )}
    </>
  );
}
