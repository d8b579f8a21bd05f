import {
  requirementFamilyLabels,
  requirementLevels,
  type ApplicationConformity,
  type Score,
} from '@cloud-pi-native/plugin-conformity-common';
import { useFormats, useText } from '@cloud-pi-native/plugin-portal-react';
import { useConformityTranslation } from '../../useConformityTranslation';
import styles from './application.module.css';

/** How each family is met, the two levels apart. */
export function ScoreTable(props: { conformity: ApplicationConformity }) {
  const { families, levels } = props.conformity;
  const t = useConformityTranslation();
  const text = useText();
  const rows = [
    { id: 'all', label: t('score.all'), scores: levels },
    ...[...new Set(families.map(one => one.family))].map(family => ({
      id: family,
      label: text(requirementFamilyLabels[family]),
      scores: families.filter(one => one.family === family),
    })),
  ];
  return (
    <>
      <table className={styles.scores}>
        <caption className={styles.readOnly}>{t('score.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('score.family')}</th>
            {requirementLevels.map(level => (
              <th key={level} scope="col">
                {t(`level.${level}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, scores }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {requirementLevels.map(level => (
                <td key={level}>
                  <ScoreBar score={scores.find(one => one.level === level)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{t('score.hint')}</p>
    </>
  );
}

/** A score: the words say it, the bar only helps. */
function ScoreBar({ score }: { score: Score | undefined }) {
  const t = useConformityTranslation();
  const formats = useFormats();
  if (score?.ratio === undefined) return <>{t('nothingExpected')}</>;
  const { ratio, expected, counts } = score;
  return (
    <div className={styles.score}>
      <span className={styles.track} aria-hidden="true">
        <span
          className={styles.fill}
          data-full={ratio === 1}
          style={{ width: `${ratio * 100}%` }}
        />
      </span>
      <span className={styles.scoreWords}>
        {t('score.words', {
          count: counts.met,
          percent: formats.percent(ratio),
          met: formats.number(counts.met),
          expected: formats.number(expected),
        })}
      </span>
    </div>
  );
}
