import {
  Section,
  StateTag,
  useFormats,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  LearningPath,
  PathFigures,
} from '@cloud-pi-native/plugin-training-common';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import styles from './figures.module.css';
import { StepPicture } from './StepPicture';

/** How one path is followed, step by step: a picture for the eye, a table for everybody. */
export function StepFigures(props: {
  path: LearningPath;
  figures: PathFigures;
}) {
  const { path, figures } = props;
  const t = useTrainingTranslation();
  const formats = useFormats();
  const learning = useLearningText();
  const titleOf = (name: string) => {
    const step = path.steps.find(one => one.name === name);
    return step ? learning.step(step).title : name;
  };
  const worst = Math.max(...figures.steps.map(({ dropOut }) => dropOut));
  const caption = t('figures.stepsOf', { path: learning.title(path) });
  return (
    <Section title={caption}>
      {figures.enrolled === 0 ? (
        <p>{t('figures.nobody')}</p>
      ) : (
        <div className={styles.sideBySide}>
          <StepPicture
            label={caption}
            steps={figures.steps.map(({ step, reached, stopped }) => ({
              title: titleOf(step),
              reached,
              stopped,
            }))}
          />
          <div
            className={styles.scroll}
            role="region"
            aria-label={t('figures.tableOf', { caption })}
            // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
          >
            <table className={styles.table}>
              <caption>{t('figures.stepsCaption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('figures.step')}</th>
                  <th scope="col">{t('figures.reached')}</th>
                  <th scope="col">{t('figures.done')}</th>
                  <th scope="col">{t('figures.stopped')}</th>
                  <th scope="col">{t('figures.dropOut')}</th>
                </tr>
              </thead>
              <tbody>
                {figures.steps.map(
                  ({ step, reached, done, stopped, dropOut }) => (
                    <tr key={step}>
                      <th scope="row">{titleOf(step)}</th>
                      <td>{formats.number(reached)}</td>
                      <td>{formats.number(done)}</td>
                      <td>{formats.number(stopped)}</td>
                      <td>
                        {formats.percent(dropOut)}{' '}
                        {worst > 0 && dropOut === worst && (
                          <StateTag tone="warning">
                            {t('figures.worst')}
                          </StateTag>
                        )}
                      </td>
                    </tr>
                  ),
                )}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </Section>
  );
}
