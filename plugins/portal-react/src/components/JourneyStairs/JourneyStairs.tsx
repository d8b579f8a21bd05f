import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RiCheckboxCircleFill,
  RiCircleLine,
  RiMapPinFill,
} from '@remixicon/react';
import { portalReactTranslationRef } from '../../translation';
import { journeyStairs, type JourneyStair } from './stairs';
import styles from './JourneyStairs.module.css';

const icons = {
  done: RiCheckboxCircleFill,
  current: RiMapPinFill,
  next: RiCircleLine,
} as const;

/** @public */
export interface JourneyStairsProps {
  /** The stair on which the project stands; the ones before it are climbed. `done` when all are. */
  current: JourneyStair | 'done';
  /** Names the list when a page has several: the name of the project. */
  label?: string;
}

/**
 * Where a project stands on the five stairs of the journey.
 *
 * @public
 */
export function JourneyStairs(props: JourneyStairsProps) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const position =
    props.current === 'done'
      ? journeyStairs.length
      : journeyStairs.indexOf(props.current);
  return (
    <ol
      className={styles.stairs}
      aria-label={
        props.label
          ? `${t('journey.label')} – ${props.label}`
          : t('journey.label')
      }
    >
      {journeyStairs.map((stair, index) => {
        const state = stateOf(index, position);
        const Icon = icons[state];
        return (
          <li
            key={stair}
            className={styles.stair}
            data-state={state}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <Icon className={styles.icon} aria-hidden="true" />
            <span className={styles.name}>{t(`journey.${stair}`)}</span>
            <span className={styles.state}>{t(`journey.${state}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}

function stateOf(index: number, position: number): keyof typeof icons {
  if (index < position) return 'done';
  return index === position ? 'current' : 'next';
}
