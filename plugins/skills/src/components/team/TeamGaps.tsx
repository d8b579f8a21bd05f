import { Section } from '@cloud-pi-native/plugin-portal-react';
import type {
  SkillCoverage,
  TeamGap,
} from '@cloud-pi-native/plugin-skills-common';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { useSkillTitle } from '../book/useSkillTitle';
import { ObligationTag } from '../parts/ObligationTag';
import { PersonName } from '../parts/PersonName';
import styles from './team.module.css';

interface TeamGapsProps {
  gaps: readonly TeamGap[];
  coverage: readonly SkillCoverage[];
}

/** What the team is to work on, the most urgent first, what rests on one person included. */
export function TeamGaps({ gaps, coverage }: TeamGapsProps) {
  const t = useSkillsTranslation();
  const titleOf = useSkillTitle();
  return (
    <Section title={t('gaps.title')}>
      {gaps.length === 0 ? (
        <p className={styles.hint}>{t('gaps.none')}</p>
      ) : (
        <ol className={styles.gaps}>
          {gaps.map(gap => {
            const restsOn = coverage.find(
              ({ skill }) => skill === gap.skill,
            )?.restsOn;
            return (
              <li key={gap.skill}>
                <strong>{titleOf(gap.skill)}</strong>{' '}
                <ObligationTag obligation={gap.obligation} />{' '}
                {t(`gaps.${gap.kind}`, {
                  best: String(gap.best),
                  target: String(gap.target),
                  reached: String(gap.reached),
                })}
                {gap.kind === 'one-person' && restsOn && (
                  <>
                    {' '}
                    (<PersonName userRef={restsOn} />)
                  </>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </Section>
  );
}
