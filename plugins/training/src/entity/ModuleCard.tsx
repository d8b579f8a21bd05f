import { useMemo } from 'react';
import { Link } from '@backstage/ui';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { readLearningModule } from '@cloud-pi-native/plugin-training-common';
import { useLearningText } from '../components/library/useLearningText';
import { useTrainingLinks } from '../components/library/useTrainingLinks';
import { WithLibrary } from '../components/library/WithLibrary';
import { ResourceList } from '../components/module/ResourceList';
import { TaughtSkills } from '../components/module/TaughtSkills';
import styles from '../components/parts/parts.module.css';
import { useWords } from '../components/parts/useWords';
import { useTrainingTranslation } from '../useTrainingTranslation';

/** A module on its page of the catalog: where it is, what it brings, and the way to follow it. */
export function ModuleCard() {
  const t = useTrainingTranslation();
  return (
    <EntityInfoCard title={t('card.module')}>
      <WithLibrary>
        <ModuleOfEntity />
      </WithLibrary>
    </EntityInfoCard>
  );
}

function ModuleOfEntity() {
  const t = useTrainingTranslation();
  const learning = useLearningText();
  const links = useTrainingLinks();
  const words = useWords();
  const { entity } = useEntity();
  const module = useMemo(() => readLearningModule(entity), [entity]);
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{learning.description(module)}</p>
      <p className={styles.hint}>{words.summary(module)}</p>
      <ResourceList module={module} />
      {module.teaches.length > 0 && <TaughtSkills module={module} />}
      <Link href={links.module(module.ref)}>{t('card.follow')}</Link>
    </div>
  );
}
