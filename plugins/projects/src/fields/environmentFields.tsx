import { useApi } from '@backstage/frontend-plugin-api';
import { stages } from '@cloud-pi-native/plugin-portal-common';
import {
  FieldSet,
  LoadProblem,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import {
  validateNewEnvironment,
  type AccessRequestContext,
  type EnvironmentInput,
  type Project,
  type ProjectsApi,
} from '@cloud-pi-native/plugin-projects-common';
import { projectsApiRef } from '../api/projectsApiRef';
import { roomApiRef, type RoomApi } from '../api/roomApiRef';
import { ClusterChoice } from '../components/editors';
import { CheckedAmountInput, Choice, TextInput } from '../components/inputs';
import { EnvironmentRoom } from '../components/room';
import { describeProblem } from '../rules/describeProblem';
import { isPreviewable } from '../rules/previewable';
import {
  readRequestContext,
  readWizardProject,
} from '../rules/readRequestContext';
import { problemsAt, type WizardProblem } from '../rules/requestProblems';
import { useWizardTranslation } from '../useWizardTranslation';
import { defineWizardField } from './defineWizardField';
import { useWizardField } from './useWizardField';

/** Answers of « Créer un environnement ». */
type Answers = Partial<EnvironmentInput> & { project?: string };

interface Surroundings {
  context: AccessRequestContext;
  project?: Project;
}

interface EnvironmentFieldProps<Part extends keyof EnvironmentInput> {
  value: EnvironmentInput[Part];
  setValue(value: EnvironmentInput[Part]): void;
  problems: readonly WizardProblem[];
  showProblems: boolean;
  isDisabled: boolean;
  answers?: Answers;
  surroundings: Surroundings;
}

const blank: EnvironmentInput = {
  name: '',
  stage: 'dev',
  cluster: '',
  resources: { cpu: 1, memory: 2, gpu: 0, storage: 5 },
};

/** Declares a field of an environment to add to a project, checked against what the project has. */
function defineEnvironmentField<Part extends keyof EnvironmentInput>(
  name: string,
  part: Part,
  Screen: (props: EnvironmentFieldProps<Part>) => JSX.Element,
) {
  return defineWizardField<EnvironmentInput[Part], Answers>({
    name,
    component: function EnvironmentField(props) {
      const field = useWizardField(props, blank[part]);
      const projectsApi = useApi(projectsApiRef);
      const slug = field.answers?.project;
      const surroundings = useLoad(
        () => readSurroundings(projectsApi, slug),
        [projectsApi, slug],
      );
      if (!surroundings.value) return <LoadProblem load={surroundings} />;
      return (
        <Screen
          {...field}
          surroundings={surroundings.value}
          problems={findProblems(
            { ...field.answers, [part]: field.value },
            surroundings.value,
            part,
          )}
        />
      );
    },
    async findProblems(value, { apis, answers }) {
      const projectsApi = apis.get(projectsApiRef);
      const roomApi = apis.get(roomApiRef);
      if (!projectsApi || !roomApi) throw new Error('An API is missing');
      const given = { ...answers, [part]: value };
      const problems = findProblems(
        given,
        await readSurroundings(projectsApi, answers.project),
        part,
      );
      return problems.length === 0 && part === 'resources'
        ? findRoomProblems(given, roomApi)
        : problems;
    },
  });
}

async function readSurroundings(
  projectsApi: ProjectsApi,
  slug: string | undefined,
): Promise<Surroundings> {
  const [context, project] = await Promise.all([
    readRequestContext(projectsApi),
    slug ? readWizardProject(projectsApi, slug) : undefined,
  ]);
  return { context, project };
}

function findProblems(
  { project: _slug, ...answers }: Answers,
  { context, project }: Surroundings,
  part: keyof EnvironmentInput,
): WizardProblem[] {
  if (!project) return [];
  const environment = { ...blank, ...answers };
  // Whether there is room is the ledger's to say: it knows what was granted since.
  const problems = validateNewEnvironment(project, environment, context).filter(
    ({ problem }) => problem !== 'over-envelope',
  );
  // Under the paths of the environments of a request, by which messages name their fields.
  return problemsAt(problems, part).map(problem => ({
    ...problem,
    field: `environments[].${problem.field}`,
  }));
}

/** What the ledger of quotas says; it is asked again when the environment is made, so that its silence stops nobody. */
async function findRoomProblems(
  { project, ...answers }: Answers,
  roomApi: RoomApi,
): Promise<WizardProblem[]> {
  const environment = { ...blank, ...answers };
  if (!project || !isPreviewable(environment)) return [];
  const { refusal } = await roomApi
    .previewEnvironment(project, environment)
    .catch(() => ({ refusal: undefined }));
  return refusal
    ? [{ field: 'environments[].resources', problem: 'no-room', refusal }]
    : [];
}

/** Name of the environment. */
export const EnvironmentNameField = defineEnvironmentField(
  'EnvironmentNameField',
  'name',
  function EnvironmentNameScreen(props) {
    const t = useWizardTranslation();
    return (
      <TextInput
        label={t('environments.name')}
        description={t('environments.nameHint')}
        autoComplete="off"
        isRequired
        isDisabled={props.isDisabled}
        value={props.value}
        onChange={props.setValue}
        problem={describeProblem(t, props.problems[0])}
        showProblem={props.showProblems}
      />
    );
  },
);

/** Type of the environment. */
export const StageField = defineEnvironmentField(
  'StageField',
  'stage',
  function StageScreen(props) {
    const t = useWizardTranslation();
    return (
      <Choice
        label={t('environments.stage')}
        isRequired
        isDisabled={props.isDisabled}
        value={props.value}
        onChange={stage => stage && props.setValue(stage)}
        options={stages.map(stage => ({
          value: stage,
          label: t(`stage.${stage}`),
        }))}
        problem={describeProblem(t, props.problems[0])}
        showProblem={props.showProblems}
      />
    );
  },
);

/** Cluster of the environment, among those that fit the project. */
export const ClusterPicker = defineEnvironmentField(
  'ClusterPicker',
  'cluster',
  function ClusterScreen(props) {
    const t = useWizardTranslation();
    const { context, project } = props.surroundings;
    return (
      <ClusterChoice
        clusters={context.clusters}
        protection={project?.protection}
        stage={props.answers?.stage}
        isDisabled={props.isDisabled}
        value={props.value}
        onChange={props.setValue}
        problem={describeProblem(t, props.problems[0])}
        showProblem={props.showProblems}
      />
    );
  },
);

/** Resources of the environment, within what the project has left. */
export const ResourcesField = defineEnvironmentField(
  'ResourcesField',
  'resources',
  function ResourcesScreen(props) {
    const { answers: { project, ...answers } = {}, value } = props;
    const t = useWizardTranslation();
    return (
      <FieldSet legend={t('resources.label')}>
        <CheckedAmountInput
          legend={t('resources.wanted')}
          isDisabled={props.isDisabled}
          path="environments[].resources"
          problems={props.problems}
          value={value}
          onChange={props.setValue}
        />
        {project && (
          <EnvironmentRoom
            slug={project}
            environment={{ ...blank, ...answers, resources: value }}
          />
        )}
      </FieldSet>
    );
  },
);
