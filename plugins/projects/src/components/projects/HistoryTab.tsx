import { useApi } from '@backstage/frontend-plugin-api';
import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import {
  EmptyState,
  LoadProblem,
  Section,
  StateTag,
  useFormats,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import type { Project, Run } from '@cloud-pi-native/plugin-projects-common';
import { projectsApiRef } from '../../api/projectsApiRef';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { usePersonName } from '../PersonName';
import { StepList } from '../runs/StepList';
import { runTones } from '../stateTags';
import { AuditTrail } from './AuditTrail';

/** What was done to the project: the runs with their steps, and the audit trail. */
export function HistoryTab(props: { project: Project }) {
  const { slug } = props.project;
  const t = useProjectsTranslation();
  return (
    <>
      <Section title={t('project.history.runs')}>
        <Runs slug={slug} />
      </Section>
      <Section title={t('project.history.audit')}>
        <AuditTrail slug={slug} />
      </Section>
    </>
  );
}

function Runs(props: { slug: string }) {
  const { slug } = props;
  const t = useProjectsTranslation();
  const projectsApi = useApi(projectsApiRef);
  const runs = useLoad(() => projectsApi.listRuns(slug), [projectsApi, slug]);
  if (!runs.value) return <LoadProblem load={runs} />;
  if (runs.value.length === 0) {
    return <EmptyState title={t('project.history.runsEmpty')} />;
  }
  return (
    <>
      {runs.value.map(run => (
        <RunItem key={run.id} run={run} />
      ))}
    </>
  );
}

function RunItem(props: { run: Run }) {
  const { kind, state, requestedBy, createdAt, steps } = props.run;
  const t = useProjectsTranslation();
  const formats = useFormats();
  const name = usePersonName(requestedBy);
  const title = t('project.history.runBy', {
    kind: t(`runKind.${kind}`),
    name,
  });
  return (
    <Accordion>
      <AccordionTrigger
        title={title}
        subtitle={`${formats.dateTime(createdAt)} – ${t(`runState.${state}`)}`}
      />
      <AccordionPanel>
        <StateTag tone={runTones[state]}>{t(`runState.${state}`)}</StateTag>
        <StepList label={title} steps={steps} />
      </AccordionPanel>
    </Accordion>
  );
}
