import { Link } from '@backstage/ui';
import type { Obstacle } from '@cloud-pi-native/plugin-training-common';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import { useTrainingLinks } from '../library/useTrainingLinks';
import { useLibrary } from '../library/WithLibrary';
import styles from './parts.module.css';

/** What is to be done before, each with its link. */
export function ObstacleList(props: { obstacles: readonly Obstacle[] }) {
  const t = useTrainingTranslation();
  const known = props.obstacles.filter(({ kind }) => kind !== 'announced');
  if (known.length === 0) return null;
  return (
    <div>
      <p className={styles.hint}>{t('obstacle.title')}</p>
      <ul>
        {known.map((obstacle, index) => (
          <li key={index}>
            <ObstacleName obstacle={obstacle} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ObstacleName({ obstacle }: { obstacle: Obstacle }) {
  const t = useTrainingTranslation();
  const learning = useLearningText();
  const links = useTrainingLinks();
  const library = useLibrary();
  switch (obstacle.kind) {
    case 'module':
      return (
        <Link href={links.module(obstacle.ref)}>
          {learning.titleOfModule(obstacle.ref)}
        </Link>
      );
    case 'path':
      return (
        <Link href={links.path(obstacle.ref)}>
          {t('obstacle.path', { path: learning.titleOfPath(obstacle.ref) })}
        </Link>
      );
    case 'step': {
      const step = library
        .findPath(obstacle.path)
        ?.steps.find(({ name }) => name === obstacle.step);
      return (
        <Link href={links.path(obstacle.path)}>
          {t('obstacle.step', {
            step: step ? learning.step(step).title : obstacle.step,
            path: learning.titleOfPath(obstacle.path),
          })}
        </Link>
      );
    }
    default:
      return null;
  }
}
