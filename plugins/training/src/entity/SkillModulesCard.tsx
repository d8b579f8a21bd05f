import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/ui';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { useFormats } from '@cloud-pi-native/plugin-portal-react';
import { useLearningText } from '../components/library/useLearningText';
import { useTrainingLinks } from '../components/library/useTrainingLinks';
import { useLibrary, WithLibrary } from '../components/library/WithLibrary';
import styles from '../components/parts/parts.module.css';
import { useWords } from '../components/parts/useWords';
import { useTrainingTranslation } from '../useTrainingTranslation';

/** The modules that teach a skill, on its page of the catalog. */
export function SkillModulesCard() {
  const t = useTrainingTranslation();
  return (
    <EntityInfoCard title={t('card.skill')}>
      <WithLibrary>
        <TeachingModules />
      </WithLibrary>
    </EntityInfoCard>
  );
}

function TeachingModules() {
  const t = useTrainingTranslation();
  const formats = useFormats();
  const learning = useLearningText();
  const links = useTrainingLinks();
  const words = useWords();
  const skill = stringifyEntityRef(useEntity().entity);
  const teaching = useLibrary()
    .modules.flatMap(module =>
      module.teaches
        .filter(taught => taught.skill === skill)
        .map(({ level }) => ({ module, level })),
    )
    .sort((a, b) => a.level - b.level);
  if (teaching.length === 0) {
    return <p className={styles.text}>{t('card.noModule')}</p>;
  }
  return (
    <ul className={styles.plain}>
      {teaching.map(({ module, level }) => (
        <li key={module.ref}>
          <Link href={links.module(module.ref)}>{learning.title(module)}</Link>
          <p className={styles.hint}>
            {t('card.toLevel', { level: formats.number(level) })} ·{' '}
            {words.summary(module)}
          </p>
        </li>
      ))}
    </ul>
  );
}
