import { useApi } from '@backstage/frontend-plugin-api';
import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import type { AuditEvent } from '@cloud-pi-native/plugin-audit-common';
import {
  DataTable,
  EmptyState,
  StateTag,
  useFormats,
  useLoad,
  type StateTone,
} from '@cloud-pi-native/plugin-portal-react';
import type { Project, Run } from '@cloud-pi-native/plugin-projects-common';
import { auditApiRef } from '../../api/auditApiRef';
import { listEverything } from '../../api/listEverything';
import { projectsApiRef } from '../../api/projectsApiRef';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { LoadProblem } from '../LoadProblem';
import { PersonName, usePersonName } from '../PersonName';
import { StepList } from '../runs/StepList';
import { Section } from '../Section';
import { runTones } from '../stateTags';

const outcomeTones: Record<AuditEvent['outcome'], StateTone> = {
  succeeded: 'success',
  failed: 'error',
  denied: 'warning',
};

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

function AuditTrail(props: { slug: string }) {
  const { slug } = props;
  const t = useProjectsTranslation();
  const formats = useFormats();
  const auditApi = useApi(auditApiRef);
  const events = useLoad(
    () =>
      listEverything(page => auditApi.listEvents({ ...page, project: slug })),
    [auditApi, slug],
  );
  return (
    <DataTable
      id="audit"
      caption={t('project.history.auditCaption')}
      rows={events.value}
      rowKey={({ id }) => id}
      isLoading={events.status === 'loading'}
      error={events.error}
      onRetry={events.reload}
      empty={<EmptyState title={t('project.history.auditEmpty')} />}
      columns={[
        {
          id: 'quand',
          header: t('project.history.at'),
          value: ({ at }) => new Date(at),
          render: ({ at }) => formats.dateTime(at),
          isRowHeader: true,
        },
        {
          id: 'qui',
          header: t('project.history.actor'),
          value: ({ actor }) => actor,
          render: ({ actor }) => <PersonName actor={actor} />,
        },
        {
          id: 'quoi',
          header: t('project.history.action'),
          value: ({ action }) => action,
          filter: true,
        },
        {
          id: 'cible',
          header: t('project.history.target'),
          value: ({ target }) => target,
        },
        {
          id: 'resultat',
          header: t('project.history.outcome'),
          value: ({ outcome }) => outcome,
          text: ({ outcome }) => t(`project.history.${outcome}`),
          filter: true,
          render: ({ outcome }) => (
            <StateTag tone={outcomeTones[outcome]}>
              {t(`project.history.${outcome}`)}
            </StateTag>
          ),
        },
      ]}
    />
  );
}
