import { useApi } from '@backstage/frontend-plugin-api';
import { useDebounced, useLoad } from '@cloud-pi-native/plugin-portal-react';
import { TextInput } from '../components/inputs';
import { projectsApiRef } from '../api/projectsApiRef';
import { LiveStatus } from '../components/LiveStatus';
import { describeProblem } from '../rules/describeProblem';
import { problemOf } from '../rules/requestProblems';
import { useWizardTranslation } from '../useWizardTranslation';
import { defineRequestPart, type RequestPartProps } from './defineRequestPart';

/** How long the typing must stop before the server is asked, in milliseconds. */
const pause = 400;

const taken = { field: 'name', problem: 'taken' } as const;

function ProjectNameScreen(props: RequestPartProps<'name'>) {
  const { value, options } = props;
  const t = useWizardTranslation();
  const projectsApi = useApi(projectsApiRef);
  const name = useDebounced(value, pause);
  const ruleProblem = problemOf(props.problems, 'name');
  const isAskable = name === value && value !== '' && !ruleProblem;
  const answer = useLoad(async () => {
    if (!isAskable) return undefined;
    const isFree =
      name === options.ownName || (await projectsApi.checkName(name)).available;
    return { name, isFree };
  }, [projectsApi, name, isAskable, options.ownName]);

  const isAnswered = answer.value?.name === value;
  const problem =
    ruleProblem ?? (isAnswered && !answer.value?.isFree ? taken : undefined);
  const isUnchecked = answer.status === 'failed' && isAskable;

  return (
    <div>
      <TextInput
        label={t('name.label')}
        description={t('name.description')}
        autoComplete="off"
        isRequired
        isDisabled={props.isDisabled}
        value={value}
        onChange={props.setValue}
        problem={describeProblem(t, problem)}
        showProblem={props.showProblems}
      />
      <LiveStatus
        tone={isAnswered ? 'success' : 'info'}
        isPending={!isAnswered && !isUnchecked}
      >
        {value === '' || problem ? undefined : nameStatus()}
      </LiveStatus>
    </div>
  );

  function nameStatus(): string {
    if (isUnchecked) return t('name.unchecked');
    return isAnswered ? t('name.available') : t('name.checking');
  }
}

/** Name of the project, checked against the names already taken while it is typed. */
export const projectNamePart = defineRequestPart({
  part: 'name',
  Screen: ProjectNameScreen,
  async findMoreProblems(name, { projectsApi, options }) {
    if (name === options.ownName) return [];
    const { available } = await projectsApi.checkName(name);
    return available ? [] : [taken];
  },
});
