import { Link } from '@backstage/ui';
import { EmptyState, useText } from '@cloud-pi-native/plugin-portal-react';
import {
  learningCostLabels,
  learningFormatLabels,
  learningLanguageLabels,
  type LearningModule,
} from '@cloud-pi-native/plugin-training-common';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import styles from '../parts/parts.module.css';
import { useWords } from '../parts/useWords';

/** Where the material is, in the order in which to read it; what differs from the module is said beside each. */
export function ResourceList({ module }: { module: LearningModule }) {
  const t = useTrainingTranslation();
  const text = useText();
  const words = useWords();
  if (module.resources.length === 0) {
    return <EmptyState title={t('resource.none')} />;
  }
  return (
    <ol className={styles.plain}>
      {module.resources.map(resource => {
        const said = [
          ...(resource.format
            ? [text(learningFormatLabels[resource.format])]
            : []),
          ...(resource.minutes ? [words.duration(resource.minutes)] : []),
          ...(resource.language
            ? [text(learningLanguageLabels[resource.language])]
            : []),
          ...(resource.cost ? [text(learningCostLabels[resource.cost])] : []),
        ];
        return (
          <li key={resource.url}>
            <Link href={resource.url}>{resource.title}</Link>
            {said.length > 0 && ` (${said.join(', ')})`}
            {resource.note && (
              <p className={styles.hint} lang="fr">
                {resource.note}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
