import { useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { LoadProblem, useLoad } from '@cloud-pi-native/plugin-portal-react';
import { listEverything } from '../api/listEverything';
import { projectsApiRef } from '../api/projectsApiRef';
import { Choice } from '../components/inputs';
import { describeProblem } from '../rules/describeProblem';
import { useWizardTranslation } from '../useWizardTranslation';
import { defineWizardField } from './defineWizardField';
import { useWizardField } from './useWizardField';
import type { WizardFieldProps } from './WizardField';

const missing = { field: 'project', problem: 'required', message: '' } as const;

function ProjectPickerScreen(props: WizardFieldProps<string>) {
  const t = useWizardTranslation();
  const field = useWizardField(props, '');
  const projectsApi = useApi(projectsApiRef);
  const projects = useLoad(
    () =>
      listEverything(page =>
        projectsApi.listProjects({ ...page, archived: false }),
      ),
    [projectsApi],
  );
  if (!projects.value) return <LoadProblem load={projects} />;
  if (projects.value.length === 0) {
    return <Text as="p">{t('project.none')}</Text>;
  }
  return (
    <Choice
      label={t('project.label')}
      isRequired
      isDisabled={field.isDisabled}
      value={field.value || undefined}
      onChange={slug => field.setValue(slug ?? '')}
      options={projects.value.map(({ slug, name }) => ({
        value: slug,
        label: name === slug ? name : `${name} (${slug})`,
      }))}
      problem={field.value === '' ? describeProblem(t, missing) : undefined}
      showProblem={field.showProblems}
    />
  );
}

/** A project of the person, by its slug. */
export const ProjectPicker = defineWizardField<string>({
  name: 'ProjectPicker',
  component: ProjectPickerScreen,
  findProblems: async slug => (slug === '' ? [missing] : []),
});
