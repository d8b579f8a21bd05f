import { useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { LoadProblem, useLoad } from '@cloud-pi-native/plugin-portal-react';
import { sourceCredentialsApiRef } from '../api/sourceCredentialsApiRef';
import { Choice } from '../components/inputs';
import { describeProblem } from '../rules/describeProblem';
import { useWizardTranslation } from '../useWizardTranslation';
import { defineWizardField } from './defineWizardField';
import { useWizardField } from './useWizardField';
import type { WizardFieldProps } from './WizardField';

const missing = {
  field: 'repository',
  problem: 'required',
  message: '',
} as const;

/** Answers that tell the project. */
interface ProjectAnswers {
  project?: string;
}

function RepositoryPickerScreen(
  props: WizardFieldProps<string, ProjectAnswers>,
) {
  const t = useWizardTranslation();
  const field = useWizardField(props, '');
  const project = field.answers?.project ?? '';
  const sourcesApi = useApi(sourceCredentialsApiRef);
  const mirrors = useLoad(
    async () => (project ? sourcesApi.listMirrors(project) : []),
    [sourcesApi, project],
  );
  if (project === '') return null;
  if (!mirrors.value) return <LoadProblem load={mirrors} />;
  if (mirrors.value.length === 0) return <Text as="p">{t('mirror.none')}</Text>;
  return (
    <Choice
      label={t('mirror.label')}
      isRequired
      isDisabled={field.isDisabled}
      value={field.value || undefined}
      onChange={repository => field.setValue(repository ?? '')}
      options={mirrors.value.map(({ repository }) => ({
        value: repository,
        label: repository,
      }))}
      problem={field.value === '' ? describeProblem(t, missing) : undefined}
      showProblem={field.showProblems}
    />
  );
}

/** A repository of the project whose mirror takes credentials, by its name. */
export const RepositoryPicker = defineWizardField<string, ProjectAnswers>({
  name: 'RepositoryPicker',
  component: RepositoryPickerScreen,
  findProblems: async (repository, { apis, answers }) => {
    if (repository === '') return [missing];
    const mirrors = await apis
      .get(sourceCredentialsApiRef)
      ?.listMirrors(answers.project ?? '');
    const isKnown = mirrors?.some(one => one.repository === repository);
    return isKnown
      ? []
      : [{ field: 'repository', problem: 'no-mirror', message: '' }];
  },
});
