import { useFormats } from '@cloud-pi-native/plugin-portal-react';
import type { SkillPosition } from '@cloud-pi-native/plugin-skills-common';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { PersonName } from '../parts/PersonName';
import { useLevelWords } from '../parts/useLevelWords';
import styles from './detail.module.css';

/** What was decided last, by whom, and until when it counts. */
export function DecisionPart({ position }: { position: SkillPosition }) {
  const t = useSkillsTranslation();
  const formats = useFormats();
  const levelWords = useLevelWords();
  const { decision } = position;
  if (!decision) return null;
  const { verdict, level, comment, by, at, expiresOn } = decision;
  return (
    <section>
      <h5 className={styles.heading}>{t('decision.title')}</h5>
      <p className={styles.hint}>
        {t(`decision.${verdict}`, { level: levelWords(level) })}{' '}
        <PersonName userRef={by} />, {formats.date(at)}.{' '}
        {expiresOn && t('decision.until', { date: formats.date(expiresOn) })}
      </p>
      {comment && <p className={styles.quote}>{comment}</p>}
    </section>
  );
}
