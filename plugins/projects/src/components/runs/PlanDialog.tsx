import { useApi } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  ConfirmDialog,
  DataTable,
  LoadProblem,
  StateTag,
  useLoad,
  type StateTone,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  PlannableChange,
  PlannedStep,
  StepChange,
} from '@cloud-pi-native/plugin-projects-common';
import { projectsApiRef } from '../../api/projectsApiRef';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { serviceName } from '../serviceName';

const tones: Record<StepChange, StateTone> = {
  create: 'success',
  update: 'info',
  remove: 'warning',
  keep: 'neutral',
};

interface PlanDialogProps {
  slug: string;
  change: PlannableChange;
  title: string;
  text: string;
  confirmLabel: string;
  onConfirm(): Promise<void>;
  onClose(): void;
}

/** Shows what a change will do to each service before it is done, and asks for the slug of the project. */
export function PlanDialog(props: PlanDialogProps) {
  const { slug, change, title, text, confirmLabel } = props;
  const projectsApi = useApi(projectsApiRef);
  const plan = useLoad(
    () => projectsApi.planChange(slug, change),
    [projectsApi, slug, JSON.stringify(change)],
  );
  return (
    <ConfirmDialog
      isOpen
      title={title}
      word={slug}
      confirmLabel={confirmLabel}
      destructive={change.kind !== 'restore'}
      onClose={props.onClose}
      onConfirm={props.onConfirm}
    >
      <Text as="p">{text}</Text>
      {plan.value ? (
        <PlanTable steps={plan.value} />
      ) : (
        <LoadProblem load={plan} />
      )}
    </ConfirmDialog>
  );
}

function PlanTable(props: { steps: PlannedStep[] }) {
  const t = useProjectsTranslation();
  return (
    <DataTable
      id="plan"
      isSimple
      caption={t('project.plan.caption')}
      rows={props.steps}
      rowKey={({ service, key }) => `${service} ${key}`}
      pageSize={1000}
      empty={<Text as="p">{t('project.plan.empty')}</Text>}
      columns={[
        {
          id: 'cible',
          header: t('project.plan.target'),
          value: ({ target, key }) => target || key,
        },
        {
          id: 'changement',
          header: t('project.plan.change'),
          value: step => step.change,
          render: step => (
            <StateTag tone={tones[step.change]}>
              {t(`plannedChange.${step.change}`)}
            </StateTag>
          ),
        },
        {
          id: 'service',
          header: t('project.plan.service'),
          value: ({ service }) => serviceName(t, service),
        },
      ]}
    />
  );
}
