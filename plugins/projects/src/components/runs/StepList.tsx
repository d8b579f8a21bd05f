import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Text,
} from '@backstage/ui';
import {
  LogView,
  Timeline,
  useFormats,
  useLanguage,
} from '@cloud-pi-native/plugin-portal-react';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import type { RunStep } from '@cloud-pi-native/plugin-projects-common';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { runTones } from '../stateTags';

interface StepListProps {
  /** Names the list: the service. */
  label: string;
  steps: readonly RunStep[];
}

/** Steps of a change, each with its state, how long it took, why it failed and its log. */
export function StepList(props: StepListProps) {
  const { label, steps } = props;
  const t = useProjectsTranslation();
  return (
    <Timeline
      label={label}
      steps={steps.map(step => ({
        id: step.id,
        title: step.target || step.key,
        tone: runTones[step.state],
        state:
          step.state === 'succeeded'
            ? t(`change.${step.change}`)
            : t(`runState.${step.state}`),
        at: step.finishedAt ?? step.startedAt,
        description: <StepFacts step={step} />,
        children: step.log.length > 0 && <StepLog step={step} />,
      }))}
    />
  );
}

function StepFacts(props: { step: RunStep }) {
  const { startedAt, finishedAt, attempts, error } = props.step;
  const t = useProjectsTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const facts = [
    attempts > 1 && t('project.services.attempts', { count: attempts }),
    startedAt &&
      finishedAt &&
      formats.duration(
        new Date(finishedAt).getTime() - new Date(startedAt).getTime(),
      ),
  ].filter(Boolean);
  return (
    <>
      {error && (
        <Text as="p" color="danger">
          {textIn(error, language)}
        </Text>
      )}
      {facts.length > 0 && (
        <Text as="p" color="secondary">
          {facts.join(' · ')}
        </Text>
      )}
    </>
  );
}

function StepLog(props: { step: RunStep }) {
  const { key, target, log, state } = props.step;
  const t = useProjectsTranslation();
  const language = useLanguage();
  return (
    <Accordion defaultExpanded={state === 'failed'}>
      <AccordionTrigger
        title={t('project.services.showLog', { number: String(log.length) })}
      />
      <AccordionPanel>
        <LogView
          label={t('project.services.log', { step: target || key })}
          lines={log.map(line => ({
            ...line,
            message: textIn(line.message, language),
          }))}
        />
      </AccordionPanel>
    </Accordion>
  );
}
