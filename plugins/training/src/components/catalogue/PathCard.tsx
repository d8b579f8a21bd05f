import { Link } from '@backstage/ui';
import { StateTag, useFormats } from '@cloud-pi-native/plugin-portal-react';
import type {
  LearningPath,
  OwnPath,
} from '@cloud-pi-native/plugin-training-common';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import { useTrainingLinks } from '../library/useTrainingLinks';
import { PathGauge } from '../parts/PathGauge';
import styles from '../parts/parts.module.css';
import { useWords } from '../parts/useWords';

interface PathCardProps {
  path: LearningPath;
  own?: OwnPath;
  /** How many of its modules answer the filter; absent when there is none. */
  kept?: number;
}

/** A path of the catalogue: what it is, for whom, how long, and how far the person is. */
export function PathCard({ path, own, kept }: PathCardProps) {
  const t = useTrainingTranslation();
  const formats = useFormats();
  const learning = useLearningText();
  const links = useTrainingLinks();
  const words = useWords();
  return (
    <li className={styles.card}>
      <div className={styles.row}>
        <h3 className={styles.cardTitle}>
          <Link href={links.path(path.ref)}>{learning.title(path)}</Link>
        </h3>
        {own?.isFinished && own.enrolment && (
          <StateTag tone="success">{t('path.finished')}</StateTag>
        )}
        {own?.enrolment && !own.isFinished && (
          <StateTag tone="progress">{t('path.followed')}</StateTag>
        )}
      </div>
      <p className={styles.text}>{learning.description(path)}</p>
      <p className={styles.hint}>
        {[
          words.perimeters(path.perimeters),
          t('path.steps', {
            count: path.steps.length,
            number: formats.number(path.steps.length),
          }),
          ...(own ? [t('path.left', { left: words.left(own) })] : []),
        ].join(' · ')}
      </p>
      {kept !== undefined && (
        <p className={styles.hint}>
          {t('catalogue.kept', { count: kept, number: formats.number(kept) })}
        </p>
      )}
      {own?.enrolment && <PathGauge progress={own} />}
    </li>
  );
}
