import { useLocation } from 'react-router-dom';
import { Link } from '@backstage/ui';
import { Section } from '@cloud-pi-native/plugin-portal-react';
import type { SkillGap } from '@cloud-pi-native/plugin-skills-common';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { useSkillTitle } from '../book/useSkillTitle';
import { useSkillBook } from '../book/WithSkills';
import { ObligationTag } from '../parts/ObligationTag';
import styles from './person.module.css';

/** More would hide the skills themselves: the list below has them all. */
const shown = 5;

/** What is to be worked on first. */
export function GapList(props: { gaps: readonly SkillGap[]; isOwn: boolean }) {
  const { gaps, isOwn } = props;
  const t = useSkillsTranslation();
  const titleOf = useSkillTitle();
  const book = useSkillBook();
  const { pathname, search } = useLocation();
  const addressOf = (ref: string) => {
    const next = new URLSearchParams(search);
    next.set('competence', book.find(ref)?.name ?? ref);
    return `${pathname}?${next}`;
  };
  return (
    <Section title={isOwn ? t('mine.first') : t('person.first')}>
      {gaps.length === 0 ? (
        <p className={styles.hint}>{t('mine.noGap')}</p>
      ) : (
        <ol className={styles.gaps}>
          {gaps.slice(0, shown).map(({ skill, level, target, obligation }) => (
            <li key={skill}>
              <Link href={addressOf(skill)}>{titleOf(skill)}</Link>{' '}
              <ObligationTag obligation={obligation} />{' '}
              {t('gap', { level: String(level), target: String(target) })}
            </li>
          ))}
        </ol>
      )}
      {isOwn && gaps.length > 0 && (
        <p className={styles.hint}>
          <Link href="/formation">{t('mine.learn')}</Link>
        </p>
      )}
    </Section>
  );
}
