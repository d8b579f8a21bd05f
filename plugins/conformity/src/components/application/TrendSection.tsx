import {
  requirementLevels,
  type TrendPoint,
} from '@cloud-pi-native/plugin-conformity-common';
import { Section, useFormats } from '@cloud-pi-native/plugin-portal-react';
import { useConformityTranslation } from '../../useConformityTranslation';
import { placeTrend, stepPath, trendSize } from './trendLine';
import styles from './application.module.css';

/** How the score moved, level P and level I apart: a line for the eye, a table for everybody. */
export function TrendSection(props: { points: readonly TrendPoint[] }) {
  const { points } = props;
  const t = useConformityTranslation();
  const formats = useFormats();
  return (
    <Section title={t('trend.title')}>
      {points.length < 2 ? (
        <p className={styles.hint}>{t('trend.empty')}</p>
      ) : (
        <>
          <TrendPicture points={points} />
          <details className={styles.figures}>
            <summary>{t('trend.table')}</summary>
            <table className={styles.plain}>
              <caption className={styles.readOnly}>
                {t('trend.caption')}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t('trend.day')}</th>
                  {requirementLevels.map(level => (
                    <th key={level} scope="col">
                      {t(`level.${level}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {[...points].reverse().map(point => (
                  <tr key={point.day}>
                    <th scope="row">{formats.date(point.day)}</th>
                    {requirementLevels.map(level => {
                      const ratio = point[level];
                      return (
                        <td key={level}>
                          {ratio === undefined
                            ? t('nothingExpected')
                            : formats.percent(ratio)}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </Section>
  );
}

function TrendPicture({ points }: { points: readonly TrendPoint[] }) {
  const t = useConformityTranslation();
  const formats = useFormats();
  const { width, height, margin } = trendSize;
  const lines = requirementLevels
    .map(level => ({ level, places: placeTrend(points, level) }))
    .filter(({ places }) => places.length > 0);
  const words = lines.map(({ level, places }) =>
    t('trend.line', {
      level: t(`level.${level}`),
      first: formats.percent(places[0].ratio),
      last: formats.percent(places[places.length - 1].ratio),
    }),
  );
  const label = t('trend.picture', {
    from: formats.date(points[0].day),
    to: formats.date(points[points.length - 1].day),
    words: words.join(' ; '),
  });
  return (
    <figure className={styles.trend}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        className={styles.picture}
      >
        {[0, 0.5, 1].map(ratio => {
          const y = margin + (1 - ratio) * (height - 2 * margin);
          return (
            <line
              key={ratio}
              className={styles.guide}
              x1={margin}
              x2={width - margin}
              y1={y}
              y2={y}
            />
          );
        })}
        {lines.map(({ level, places }) => (
          <g key={level} data-level={level} className={styles.line}>
            <path d={stepPath(places)} />
            {places.map(({ x, y, day }) =>
              level === 'P' ? (
                <circle key={day} cx={x} cy={y} r={4} />
              ) : (
                <rect key={day} x={x - 4} y={y - 4} width={8} height={8} />
              ),
            )}
          </g>
        ))}
      </svg>
      <figcaption className={styles.keys}>
        {lines.map(({ level }, index) => (
          <span key={level}>
            <svg
              aria-hidden="true"
              viewBox="0 0 32 12"
              data-level={level}
              className={`${styles.key} ${styles.line}`}
            >
              <path d="M0 6H32" />
              {level === 'P' ? (
                <circle cx={16} cy={6} r={4} />
              ) : (
                <rect x={12} y={2} width={8} height={8} />
              )}
            </svg>
            {words[index]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
