import { useLocation } from 'react-router-dom';
import { Link } from '@backstage/ui';
import {
  allCriteria,
  criterionAnswerLabels,
  criterionKindLabels,
  type EligibilityAnswers,
} from '@cloud-pi-native/plugin-eligibility-common';
import { Section, useText } from '@cloud-pi-native/plugin-portal-react';
import { useEligibilityTranslation } from '../useEligibilityTranslation';
import styles from './components.module.css';

interface CriterionListProps {
  title: string;
  /** Of criteria; `support-case` is the profile of the project. */
  ids: readonly string[];
  answers: EligibilityAnswers;
  /** Says what to do about each. */
  detail?: 'work';
}

/** Criteria that are not met or not answered, each leading to its question. Nothing when there is none. */
export function CriterionList(props: CriterionListProps) {
  const { title, ids, answers, detail } = props;
  const t = useEligibilityTranslation();
  const text = useText();
  const { pathname, search } = useLocation();
  const addressOf = (step: string) => {
    const next = new URLSearchParams(search);
    next.set('partie', step);
    return `${pathname}?${next}`;
  };
  if (ids.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {ids.includes('support-case') && (
          <li>
            <Link href={addressOf('profile')}>{t('step.profile')}</Link>
          </li>
        )}
        {allCriteria
          .filter(({ id }) => ids.includes(id))
          .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
          .map(({ id, group, kind, question, work }) => {
            const answer = answers.criteria[id]?.answer;
            return (
              <li key={id}>
                <Link href={addressOf(group)}>
                  {id} · {text(question)}
                </Link>{' '}
                {text(criterionKindLabels[kind])}
                {answer && `, ${text(criterionAnswerLabels[answer])}`}
                {detail && <p className={styles.said}>{text(work)}</p>}
              </li>
            );
          })}
      </ul>
    </Section>
  );
}
