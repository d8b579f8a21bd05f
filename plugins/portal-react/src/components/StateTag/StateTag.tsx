import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RiAlertFill,
  RiCheckboxCircleFill,
  RiCircleLine,
  RiCloseCircleFill,
  RiInformationFill,
  RiLoopLeftLine,
  RiTimeFill,
  type RemixiconComponentType,
} from '@remixicon/react';
import { portalReactTranslationRef } from '../../translation';
import styles from './StateTag.module.css';

/**
 * What a state means for the reader. Each tone has its own colour and its own shape.
 *
 * @public
 */
export type StateTone =
  | 'success'
  | 'info'
  | 'progress'
  | 'waiting'
  | 'warning'
  | 'error'
  | 'neutral';

/** The shape of each tone, so that no state is told by its colour alone (WCAG 1.4.1). @public */
export const stateIcons: Record<StateTone, RemixiconComponentType> = {
  success: RiCheckboxCircleFill,
  info: RiInformationFill,
  progress: RiLoopLeftLine,
  waiting: RiTimeFill,
  warning: RiAlertFill,
  error: RiCloseCircleFill,
  neutral: RiCircleLine,
};

/** @public */
export interface StateTagProps {
  tone: StateTone;
  /** The word of the state, in the reader's language; the word of the tone by default. */
  children?: ReactNode;
}

/**
 * A state: a word, a shape and a colour.
 *
 * @public
 */
export function StateTag(props: StateTagProps) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const Icon = stateIcons[props.tone];
  return (
    <span className={styles.tag} data-tone={props.tone}>
      <Icon className={styles.icon} aria-hidden="true" />
      {props.children ?? t(`state.${props.tone}`)}
    </span>
  );
}
