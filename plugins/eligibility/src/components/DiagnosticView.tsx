import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Button } from '@backstage/ui';
import {
  applicableCriteria,
  criterionGroupLabels,
  criterionGroups,
  verdictOf,
  type CriterionGroup,
  type Diagnostic,
} from '@cloud-pi-native/plugin-eligibility-common';
import {
  LinkNav,
  useFormats,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { useEligibilityTranslation } from '../useEligibilityTranslation';
import { CriterionQuestion } from './CriterionQuestion';
import { DossierStep } from './DossierStep';
import { ProfileStep } from './ProfileStep';
import { useAnswers } from './useAnswers';
import { VerdictStep } from './VerdictStep';
import styles from './components.module.css';

const steps = ['profile', ...criterionGroups, 'dossier', 'verdict'] as const;
type StepId = (typeof steps)[number];

interface DiagnosticViewProps {
  diagnostic: Diagnostic;
  /** Called once an answer is kept. */
  onChange(): void;
}

/** The questionnaire, one part at a time, and its verdict. Each answer is kept at once; the part is in the address. */
export function DiagnosticView({ diagnostic, onChange }: DiagnosticViewProps) {
  const t = useEligibilityTranslation();
  const text = useText();
  const formats = useFormats();
  const [parameters, setParameters] = useSearchParams();
  const { answers, change, status, failure } = useAnswers(diagnostic, onChange);
  const [first] = useState(() => firstStepOf(diagnostic));
  const current =
    steps.find(step => step === parameters.get('partie')) ?? first;
  const index = steps.indexOf(current);
  const result = verdictOf(answers);
  const criteria = applicableCriteria(answers);
  const isReadOnly = !diagnostic.mayAnswer;
  const group = isGroup(current) ? current : undefined;

  const labelOf = (step: StepId) => {
    const asked = criteria.filter(one => one.group === step);
    const name = isGroup(step)
      ? text(criterionGroupLabels[step])
      : t(`step.${step}`);
    if (asked.length === 0) return name;
    return t('step.withProgress', {
      name,
      answered: formats.number(
        asked.filter(({ id }) => isAnswered(answers.criteria[id]?.answer))
          .length,
      ),
      total: formats.number(asked.length),
    });
  };
  const addressOf = (step: StepId) => {
    const next = new URLSearchParams(parameters);
    next.set('partie', step);
    return `?${next}`;
  };
  const go = (step: StepId) =>
    setParameters(previous => {
      const next = new URLSearchParams(previous);
      next.set('partie', step);
      return next;
    });

  return (
    <div className={styles.stack}>
      <LinkNav
        label={t('step.label')}
        current={current}
        links={steps.map(step => ({
          id: step,
          href: addressOf(step),
          label: labelOf(step),
        }))}
      />
      {isReadOnly && <p className={styles.hint}>{t('readOnly')}</p>}
      {current === 'profile' && (
        <ProfileStep
          facts={answers.facts}
          isReadOnly={isReadOnly}
          onChange={facts => change({ facts })}
        />
      )}
      {group && (
        <section aria-label={text(criterionGroupLabels[group])}>
          <h2 className={styles.heading}>
            {text(criterionGroupLabels[group])}
          </h2>
          <ul className={styles.questions}>
            {criteria
              .filter(one => one.group === group)
              .map(criterion => (
                <CriterionQuestion
                  key={criterion.id}
                  criterion={criterion}
                  answered={answers.criteria[criterion.id]}
                  isReadOnly={isReadOnly}
                  onChange={answered =>
                    change({ criteria: { [criterion.id]: answered } })
                  }
                />
              ))}
          </ul>
        </section>
      )}
      {current === 'dossier' && (
        <DossierStep
          dossier={answers.dossier}
          isReadOnly={isReadOnly}
          onChange={(id, item) => change({ dossier: { [id]: item } })}
        />
      )}
      {current === 'verdict' && (
        <VerdictStep
          diagnostic={diagnostic}
          answers={answers}
          result={result}
          onKept={onChange}
        />
      )}
      <p role="status" className={styles.hint}>
        {status && t(`save.${status}`)}
      </p>
      {failure && (
        <p role="alert" className={styles.failure}>
          {t('save.failed', { message: failure })}
        </p>
      )}
      <div className={styles.buttons}>
        {index > 0 && (
          <Button variant="secondary" onPress={() => go(steps[index - 1])}>
            {t('step.previous')}
          </Button>
        )}
        {index < steps.length - 1 && (
          <Button variant="primary" onPress={() => go(steps[index + 1])}>
            {t('step.next')}
          </Button>
        )}
      </div>
    </div>
  );
}

function isGroup(step: StepId): step is CriterionGroup {
  return criterionGroups.some(one => one === step);
}

function isAnswered(answer: string | undefined): boolean {
  return answer !== undefined && answer !== 'unknown';
}

/** Where the questionnaire goes on: the first part that lacks an answer. */
function firstStepOf({ answers, result }: Diagnostic): StepId {
  if (!answers.facts.carrier || !answers.facts.goal) return 'profile';
  const open = applicableCriteria(answers).find(({ id }) =>
    result.open.includes(id),
  );
  return open?.group ?? 'verdict';
}
