import { useProjectsTranslation } from '../../useProjectsTranslation';
import styles from './WizardSteps.module.css';

interface WizardStepsProps {
  titles: readonly string[];
  /** Position of the page shown, from 0. */
  current: number;
}

/** Where the person is in the wizard and what comes next. */
export function WizardSteps(props: WizardStepsProps) {
  const { titles, current } = props;
  const t = useProjectsTranslation();
  return (
    <div className={styles.steps}>
      <p className={styles.text}>
        {t('wizard.position', {
          position: String(current + 1),
          total: String(titles.length),
        })}
        {current + 1 < titles.length && (
          <>
            {' '}
            <span className={styles.next}>
              {t('wizard.nextStep', { title: titles[current + 1] })}
            </span>
          </>
        )}
      </p>
      <ol className={styles.bar} aria-label={t('wizard.steps')}>
        {titles.map((title, index) => (
          <li
            key={title}
            data-done={index <= current}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className={styles.title}>{title}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
