import { useMemo } from 'react';
import { Link } from '@backstage/ui';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { readLearningPath } from '@cloud-pi-native/plugin-training-common';
import { useLearningText } from '../components/library/useLearningText';
import { useTrainingLinks } from '../components/library/useTrainingLinks';
import styles from '../components/parts/parts.module.css';
import { useWords } from '../components/parts/useWords';
import { useTrainingTranslation } from '../useTrainingTranslation';

/** A path on its page of the catalog: its steps, and the way to follow it. */
export function PathStepsCard() {
  const t = useTrainingTranslation();
  const learning = useLearningText();
  const links = useTrainingLinks();
  const words = useWords();
  const { entity } = useEntity();
  const path = useMemo(() => readLearningPath(entity), [entity]);
  return (
    <EntityInfoCard title={t('card.path')}>
      <div className={styles.stack}>
        <p className={styles.text}>{learning.description(path)}</p>
        <p className={styles.hint}>{words.perimeters(path.perimeters)}</p>
        <ol>
          {path.steps.map(step => {
            const { title, goal } = learning.step(step);
            return (
              <li key={step.name}>
                <strong>{title}</strong> – {goal}
              </li>
            );
          })}
        </ol>
        <Link href={links.path(path.ref)}>{t('card.follow')}</Link>
      </div>
    </EntityInfoCard>
  );
}
