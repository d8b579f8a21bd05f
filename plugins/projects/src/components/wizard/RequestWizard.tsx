import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button, Flex } from '@backstage/ui';
import { LoadProblem, useLoad } from '@cloud-pi-native/plugin-portal-react';
import type {
  AccessRequestContext,
  AccessRequestInput,
} from '@cloud-pi-native/plugin-projects-common';
import { projectsApiRef } from '../../api/projectsApiRef';
import { describeProblem } from '../../rules/describeProblem';
import { readRequestContext } from '../../rules/readRequestContext';
import { blankRequest } from '../../rules/requestProblems';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { useWizardTranslation } from '../../useWizardTranslation';
import { LiveStatus } from '../LiveStatus';
import { DossierTable } from '../requests/DossierTable';
import { useDossier } from '../requests/useDossier';
import { requestSteps } from './requestSteps';
import styles from './RequestWizard.module.css';
import { WizardSteps } from './WizardSteps';

interface RequestWizardProps {
  /** Answers to begin with; nothing by default. */
  initial?: AccessRequestInput;
  /** Answers that another page of the portal knows; they can be changed. */
  prefill?: Partial<AccessRequestInput>;
  /** Name of the request being corrected, which is not « taken ». */
  ownName?: string;
  /** Sends the request. What it throws is shown, and the answers are kept. */
  onSend(input: AccessRequestInput): Promise<void>;
}

/** Asks for a request page by page, checks each page before the next, and shows a summary before it is sent. */
export function RequestWizard(props: RequestWizardProps) {
  const projectsApi = useApi(projectsApiRef);
  const context = useLoad(() => readRequestContext(projectsApi), [projectsApi]);
  return context.value ? (
    <Pages {...props} context={context.value} />
  ) : (
    <LoadProblem load={context} />
  );
}

function Pages(props: RequestWizardProps & { context: AccessRequestContext }) {
  const { initial, prefill, ownName, onSend, context } = props;
  const t = useProjectsTranslation();
  const w = useWizardTranslation();
  const projectsApi = useApi(projectsApiRef);
  const [answers, setAnswers] = useState({
    ...blankRequest,
    ...prefill,
    ...initial,
  });
  const [parameters, setParameters] = useSearchParams();
  // A page is open once those before it are right; after a reload the answers are gone, and so the first is shown.
  const [reached, setReached] = useState(initial ? requestSteps.length : 0);
  const [messages, setMessages] = useState<string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const problemsRef = useRef<HTMLDivElement>(null);

  const wanted = Number(parameters.get('etape') ?? 1) - 1;
  const position = Math.min(Math.max(0, wanted || 0), reached);
  const step =
    position < requestSteps.length ? requestSteps[position] : undefined;
  const titles = [
    ...requestSteps.map(({ id }) => t(`wizard.step.${id}`)),
    w('review.title'),
  ];

  const firstPosition = useRef(position);
  useEffect(() => {
    setMessages([]);
    if (firstPosition.current === position) return;
    firstPosition.current = -1;
    headingRef.current?.focus();
  }, [position]);
  useEffect(() => {
    if (messages.length > 0) problemsRef.current?.focus();
  }, [messages]);

  const goTo = (next: number) =>
    setParameters(current => {
      const changed = new URLSearchParams(current);
      changed.set('etape', String(next + 1));
      return changed;
    });

  const findMessages = async (
    parts: (typeof requestSteps)[number]['parts'],
  ) => {
    const found = await Promise.all(
      parts.map(part =>
        part.findProblems(answers, { projectsApi, options: { ownName } }),
      ),
    );
    return found.flat().map(problem => describeProblem(w, problem) ?? '');
  };

  const goOn = async () => {
    setBusy(true);
    try {
      if (!step) {
        await onSend(answers);
        return;
      }
      const found = await findMessages(step.parts);
      setMessages([...new Set(found)]);
      if (found.length > 0) return;
      setReached(Math.max(reached, position + 1));
      goTo(position + 1);
    } catch (error) {
      setMessages([error instanceof Error ? error.message : String(error)]);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className={styles.wizard}>
      <WizardSteps titles={titles} current={position} />
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          if (!isBusy) goOn();
        }}
      >
        <h2 ref={headingRef} tabIndex={-1} className={styles.heading}>
          {titles[position]}
        </h2>
        {messages.length > 0 && (
          <div role="alert" ref={problemsRef} tabIndex={-1}>
            <Alert
              status="danger"
              icon
              title={step ? t('wizard.problems') : t('wizard.failed')}
              description={
                <ul>
                  {messages.map(message => (
                    <li key={message}>{message}</li>
                  ))}
                </ul>
              }
            />
          </div>
        )}
        <div className={styles.fields}>
          {step ? (
            step.parts.map(({ part, Screen }) => (
              <Screen
                key={part}
                answers={answers}
                change={changed =>
                  setAnswers(current => ({ ...current, ...changed }))
                }
                context={context}
                showProblems={messages.length > 0}
                isDisabled={isBusy}
                options={{ ownName }}
              />
            ))
          ) : (
            <Review answers={answers} />
          )}
        </div>
        <LiveStatus tone="info" isPending>
          {isBusy ? t('wizard.busy') : undefined}
        </LiveStatus>
        <Flex gap="3" justify="between">
          <Button
            variant="secondary"
            isDisabled={position === 0 || isBusy}
            onPress={() => goTo(position - 1)}
          >
            {t('wizard.back')}
          </Button>
          <Button type="submit" variant="primary">
            {step ? t('wizard.next') : t('wizard.send')}
          </Button>
        </Flex>
      </form>
    </div>
  );
}

function Review(props: { answers: AccessRequestInput }) {
  const w = useWizardTranslation();
  return (
    <>
      <p>{w('review.edit')}</p>
      <DossierTable
        caption={w('review.title')}
        parts={useDossier(props.answers)}
      />
    </>
  );
}
