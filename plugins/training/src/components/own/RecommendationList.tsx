import { Alert, Link } from '@backstage/ui';
import { StateTag, useText } from '@cloud-pi-native/plugin-portal-react';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import { useTrainingLinks } from '../library/useTrainingLinks';
import { useLibrary } from '../library/WithLibrary';
import { useOwn } from '../library/WithOwn';
import styles from '../parts/parts.module.css';
import { useWords } from '../parts/useWords';

/** The modules that would fill one's gaps, each with the reason. */
export function RecommendationList() {
  const t = useTrainingTranslation();
  const text = useText();
  const learning = useLearningText();
  const links = useTrainingLinks();
  const words = useWords();
  const library = useLibrary();
  const { recommendations, skillsProblem, skills } = useOwn().value;
  if (skillsProblem) {
    return (
      <Alert
        status="warning"
        icon
        title={t('own.skillsProblem')}
        description={text(skillsProblem)}
      />
    );
  }
  if (recommendations.length === 0) {
    return (
      <p className={styles.text}>
        {skills?.assessed === 0 ? t('own.assessFirst') : t('own.noGap')}{' '}
        <Link href="/competences">{t('own.toSkills')}</Link>
      </p>
    );
  }
  return (
    <ul className={styles.cards}>
      {recommendations.map(one => {
        const module = library.findModule(one.module);
        return (
          <li key={one.module} className={styles.card}>
            <div className={styles.row}>
              <h3 className={styles.cardTitle}>
                <Link href={links.module(one.module)}>
                  {learning.titleOfModule(one.module)}
                </Link>
              </h3>
              {!one.isOpen && (
                <StateTag tone="neutral">{t('module.closed')}</StateTag>
              )}
            </div>
            <p className={styles.text}>{text(one.reason)}</p>
            <p className={styles.hint}>
              {[
                ...(module ? [words.summary(module)] : []),
                ...(one.path
                  ? [t('next.inPath', { path: learning.titleOfPath(one.path) })]
                  : []),
              ].join(' · ')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
