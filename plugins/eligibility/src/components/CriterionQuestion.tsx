import { useState } from 'react';
import { Radio, RadioGroup, TextField } from '@backstage/ui';
import {
  criterionAnswerLabels,
  criterionAnswers,
  criterionKindLabels,
  type AnsweredCriterion,
  type Criterion,
} from '@cloud-pi-native/plugin-eligibility-common';
import { useText } from '@cloud-pi-native/plugin-portal-react';
import { useEligibilityTranslation } from '../useEligibilityTranslation';
import styles from './components.module.css';

interface CriterionQuestionProps {
  criterion: Criterion;
  answered: AnsweredCriterion | undefined;
  isReadOnly: boolean;
  onChange(answered: AnsweredCriterion): void;
}

/** One criterion: why it is asked, the answer, and what to do when it is not yes. */
export function CriterionQuestion(props: CriterionQuestionProps) {
  const { criterion, answered, isReadOnly, onChange } = props;
  const { id, kind, question, why, work, mayNotApply } = criterion;
  const t = useEligibilityTranslation();
  const text = useText();
  const [comment, setComment] = useState(answered?.comment ?? '');
  const answer = answered?.answer;
  const said = (chosen: AnsweredCriterion['answer']) => ({
    answer: chosen,
    ...(comment.trim() && { comment: comment.trim() }),
  });
  return (
    <li className={styles.question} data-answer={answer}>
      <RadioGroup
        label={`${id} · ${text(question)}`}
        secondaryLabel={text(criterionKindLabels[kind])}
        description={text(why)}
        orientation="horizontal"
        isDisabled={isReadOnly}
        value={answer ?? null}
        onChange={chosen => {
          const next = criterionAnswers.find(one => one === chosen);
          if (next) onChange(said(next));
        }}
      >
        {criterionAnswers
          .filter(one => one !== 'not-applicable' || mayNotApply)
          .map(one => (
            <Radio key={one} value={one}>
              {text(criterionAnswerLabels[one])}
            </Radio>
          ))}
      </RadioGroup>
      {(answer === 'no' || answer === 'planned' || answer === 'unknown') && (
        <p className={styles.said}>{t('work', { work: text(work) })}</p>
      )}
      {answer && (
        <TextField
          label={t('comment')}
          size="small"
          maxLength={2000}
          isDisabled={isReadOnly}
          value={comment}
          onChange={setComment}
          onBlur={() => {
            if (comment.trim() !== (answered?.comment ?? '')) {
              onChange(said(answer));
            }
          }}
        />
      )}
    </li>
  );
}
