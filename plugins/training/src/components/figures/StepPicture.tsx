import { useFormats } from '@cloud-pi-native/plugin-portal-react';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import styles from './figures.module.css';

interface StepPictureProps {
  label: string;
  steps: readonly { title: string; reached: number; stopped: number }[];
}

/** Units of the drawing, scaled to the width that there is. */
const size = { width: 320, bar: 22, gap: 12, label: 16 };

/** One bar a step: people who came to it, and hatched, those who stopped there. */
export function StepPicture({ label, steps }: StepPictureProps) {
  const t = useTrainingTranslation();
  const formats = useFormats();
  const most = Math.max(1, ...steps.map(({ reached }) => reached));
  const rowHeight = size.label + size.bar + size.gap;
  const widthOf = (people: number) => (people / most) * size.width;
  const words = steps
    .map(({ title, reached, stopped }) =>
      t('figures.pictureStep', {
        step: title,
        reached: formats.number(reached),
        stopped: formats.number(stopped),
      }),
    )
    .join(' ; ');
  return (
    <figure className={styles.figure}>
      <svg
        role="img"
        aria-label={`${label}. ${words}`}
        viewBox={`0 0 ${size.width} ${steps.length * rowHeight}`}
        className={styles.picture}
      >
        <defs>
          <pattern
            id="training-stopped"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line x1="0" y1="0" x2="0" y2="6" className={styles.hatch} />
          </pattern>
        </defs>
        {steps.map(({ title, reached, stopped }, index) => {
          const y = index * rowHeight;
          const going = reached - stopped;
          return (
            <g key={title}>
              <text x={0} y={y + size.label - 4} className={styles.word}>
                {index + 1}. {title}
              </text>
              <rect
                x={0}
                y={y + size.label}
                width={widthOf(going)}
                height={size.bar}
                className={styles.going}
              />
              <rect
                x={widthOf(going)}
                y={y + size.label}
                width={widthOf(stopped)}
                height={size.bar}
                className={styles.stopped}
                fill="url(#training-stopped)"
              />
            </g>
          );
        })}
      </svg>
      <figcaption className={styles.hint}>{t('figures.legend')}</figcaption>
    </figure>
  );
}
