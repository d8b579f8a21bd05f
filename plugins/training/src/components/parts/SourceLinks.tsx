import { Link } from '@backstage/ui';
import type { LearningModule } from '@cloud-pi-native/plugin-training-common';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import styles from './parts.module.css';

/** Where a path or a module was published first. */
export function SourceLinks(props: Pick<LearningModule, 'sources'>) {
  const t = useTrainingTranslation();
  if (props.sources.length === 0) return null;
  return (
    <p className={styles.source}>
      {t('source')}{' '}
      {props.sources.map(({ url, title }, index) => (
        <span key={url}>
          {index > 0 && ', '}
          <Link href={url} lang="fr">
            {title}
          </Link>
        </span>
      ))}
    </p>
  );
}
