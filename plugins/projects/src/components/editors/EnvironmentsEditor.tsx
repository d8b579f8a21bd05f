import { useApi } from '@backstage/frontend-plugin-api';
import { Grid } from '@backstage/ui';
import {
  envelopeClasses,
  mapResources,
  resourceNames,
  stages,
  type ProtectionLevel,
  type ResourceAmount,
} from '@cloud-pi-native/plugin-portal-common';
import {
  LoadProblem,
  useFormats,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import {
  reservedByEnvelope,
  type AccessRequestInput,
  type EnvironmentInput,
} from '@cloud-pi-native/plugin-projects-common';
import { projectsApiRef } from '../../api/projectsApiRef';
import { describeProblem } from '../../rules/describeProblem';
import { problemOf } from '../../rules/requestProblems';
import { useWizardTranslation } from '../../useWizardTranslation';
import { CheckedAmountInput, Choice, TextInput } from '../inputs';
import { LiveStatus } from '../LiveStatus';
import { RequestRoom } from '../room';
import { useQuotaName } from '../wording';
import { ClusterChoice } from './ClusterChoice';
import type { EditorProps } from './EditorProps';
import { ItemList } from './ItemList';

/** What a new environment asks for: enough for a small service. */
const usualResources: ResourceAmount = {
  cpu: 1,
  memory: 2,
  gpu: 0,
  storage: 5,
};

interface EnvironmentsEditorProps extends EditorProps<EnvironmentInput[]> {
  protection?: ProtectionLevel;
  /** Shows what is left of them. */
  quotas?: AccessRequestInput['quotas'];
}

/** Environments wanted, each on a cluster that takes it. */
export function EnvironmentsEditor(props: EnvironmentsEditorProps) {
  const { value, onChange, problems, showProblems, isDisabled, protection } =
    props;
  const t = useWizardTranslation();
  const projectsApi = useApi(projectsApiRef);
  const clusters = useLoad(() => projectsApi.listClusters(), [projectsApi]);
  if (!clusters.value) return <LoadProblem load={clusters} />;
  const all = clusters.value;
  const overflow = problems.filter(
    ({ problem }) => problem === 'over-envelope',
  );

  return (
    <ItemList<EnvironmentInput>
      legend={t('environments.label')}
      description={t('environments.description')}
      problems={overflow.map(problem => describeProblem(t, problem) ?? '')}
      addLabel={t('environments.add')}
      isDisabled={isDisabled}
      items={value}
      itemLabel={({ name }, position) =>
        name
          ? t('environments.itemNamed', { name })
          : t('environments.item', { position: String(position) })
      }
      removeLabel={({ name }, position) =>
        t('environments.remove', { name: name || String(position) })
      }
      newItem={() => ({
        name: '',
        stage: 'dev',
        cluster: '',
        resources: usualResources,
      })}
      onChange={onChange}
      renderItem={(environment, change, index) => {
        const path = `environments[${index}]`;
        const told = (part: string) =>
          describeProblem(t, problemOf(problems, `${path}.${part}`));
        return (
          <>
            <Grid.Root columns={{ initial: '1', md: '3' }} gap="4">
              <TextInput
                label={t('environments.name')}
                description={t('environments.nameHint')}
                autoComplete="off"
                isRequired
                isDisabled={isDisabled}
                value={environment.name}
                onChange={name => change({ name })}
                problem={told('name')}
                showProblem={showProblems}
              />
              <Choice
                label={t('environments.stage')}
                description={t('environments.stageHint')}
                isRequired
                isDisabled={isDisabled}
                value={environment.stage}
                onChange={stage => stage && change({ stage })}
                options={stages.map(stage => ({
                  value: stage,
                  label: t(`stage.${stage}`),
                }))}
                problem={told('stage')}
                showProblem={showProblems}
              />
              <ClusterChoice
                clusters={all}
                protection={protection}
                stage={environment.stage}
                isDisabled={isDisabled}
                value={environment.cluster}
                onChange={cluster => change({ cluster })}
                problem={told('cluster')}
                showProblem={showProblems}
              />
            </Grid.Root>
            <CheckedAmountInput
              legend={t('resources.label')}
              isDisabled={isDisabled}
              path={`${path}.resources`}
              problems={problems}
              value={environment.resources}
              onChange={resources => change({ resources })}
            />
          </>
        );
      }}
    >
      {props.quotas && (
        <>
          <QuotaLeft environments={value} quotas={props.quotas} />
          <RequestRoom environments={value} quotas={props.quotas} />
        </>
      )}
    </ItemList>
  );
}

function QuotaLeft(props: {
  environments: readonly EnvironmentInput[];
  quotas: AccessRequestInput['quotas'];
}) {
  const t = useWizardTranslation();
  const formats = useFormats();
  const quotaName = useQuotaName();
  const reserved = reservedByEnvelope(props.environments);
  return (
    <>
      {envelopeClasses.map(envelope => {
        const sum = reserved[envelope];
        const left = mapResources(
          name => props.quotas[envelope][name] - sum[name],
        );
        const isOver = resourceNames.some(name => left[name] < 0);
        return (
          <LiveStatus key={envelope} tone={isOver ? 'warning' : 'info'}>
            {t('environments.left', {
              class: quotaName(envelope),
              amount: resourceNames
                .map(
                  name =>
                    `${t(`resources.${name}Short`)} ${formats.number(
                      left[name],
                      { maximumFractionDigits: 3 },
                    )}`,
                )
                .join(' · '),
            })}
          </LiveStatus>
        );
      })}
    </>
  );
}
