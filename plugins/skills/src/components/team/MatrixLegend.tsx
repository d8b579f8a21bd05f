import { useSkillsTranslation } from '../../useSkillsTranslation';
import { levelMarks } from './LevelMark';
import styles from './team.module.css';

/** What the shapes of the matrix mean. */
export function MatrixLegend() {
  const t = useSkillsTranslation();
  return (
    <ul className={styles.legend}>
      {levelMarks.map(mark => (
        <li key={mark}>
          <span className={styles.mark} data-mark={mark} aria-hidden="true">
            n
          </span>
          {t(`mark.${mark}`)}
        </li>
      ))}
      <li>
        <span
          className={styles.mark}
          data-mark="free"
          data-waiting="true"
          aria-hidden="true"
        >
          n
        </span>
        {t('mark.waiting')}
      </li>
    </ul>
  );
}
