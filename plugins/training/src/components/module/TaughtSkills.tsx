import { Link } from '@backstage/ui';
import {
  isSkillLevel,
  skillLevelLabels,
} from '@cloud-pi-native/plugin-portal-common';
import { useFormats, useText } from '@cloud-pi-native/plugin-portal-react';
import type { LearningModule } from '@cloud-pi-native/plugin-training-common';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import { useTrainingLinks } from '../library/useTrainingLinks';
import styles from '../parts/parts.module.css';

/** The skills that a module teaches, and the level to which it brings. */
export function TaughtSkills({ module }: { module: LearningModule }) {
  const t = useTrainingTranslation();
  const text = useText();
  const formats = useFormats();
  const learning = useLearningText();
  const links = useTrainingLinks();
  return (
    <>
      <ul>
        {module.teaches.map(({ skill, level }) => (
          <li key={skill}>
            <Link href={links.skill(skill)}>
              {learning.titleOfSkill(skill)}
            </Link>{' '}
            –{' '}
            {t('module.level', {
              number: formats.number(level),
              word: isSkillLevel(level) ? text(skillLevelLabels[level]) : '',
            })}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{t('module.levelHint')}</p>
    </>
  );
}
