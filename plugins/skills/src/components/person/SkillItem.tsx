import { useEffect, useId, useRef } from 'react';
import type { Skill } from '@cloud-pi-native/plugin-portal-common';
import type {
  PersonActions,
  SkillPosition,
} from '@cloud-pi-native/plugin-skills-common';
import { RiArrowDownSLine, RiArrowRightSLine } from '@remixicon/react';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { useSkillText } from '../book/useSkillText';
import { SkillDetail } from '../detail/SkillDetail';
import { AssessmentTag } from '../parts/AssessmentTag';
import { LevelSteps } from '../parts/LevelSteps';
import { ObligationTag } from '../parts/ObligationTag';
import styles from './person.module.css';

export interface SkillItemProps {
  /** Name of the person. */
  person: string;
  actions: PersonActions;
  skill: Skill;
  position: SkillPosition;
  isOpen: boolean;
  onToggle(isOpen: boolean): void;
  onChange(): void;
}

/** A skill of somebody in one line; opened, its levels, proofs and history. */
export function SkillItem(props: SkillItemProps) {
  const { skill, position, isOpen, onToggle } = props;
  const t = useSkillsTranslation();
  const textOf = useSkillText();
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const isPressed = useRef(false);

  // A link opens a skill that may be far down: the reader is taken there. Who pressed its line is there already.
  useEffect(() => {
    if (isOpen && !isPressed.current) {
      button.current?.scrollIntoView({ block: 'start' });
      button.current?.focus({ preventScroll: true });
    }
    isPressed.current = false;
  }, [isOpen]);

  const { status, target } = position;
  const level = String(status.level);
  const Arrow = isOpen ? RiArrowDownSLine : RiArrowRightSLine;
  return (
    <li className={styles.item} data-open={isOpen}>
      <div className={styles.line}>
        <h4>
          <button
            ref={button}
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? panelId : undefined}
            onClick={() => {
              isPressed.current = true;
              onToggle(!isOpen);
            }}
          >
            <Arrow aria-hidden="true" />
            {textOf(skill).title}
          </button>
        </h4>
        {target !== undefined && (
          <ObligationTag obligation={skill.obligation} />
        )}
        <LevelSteps
          level={status.level}
          target={target}
          label={
            target === undefined
              ? t('levelAlone', { level })
              : t('levelOfTarget', { level, target: String(target) })
          }
        />
        <AssessmentTag state={status.state} />
      </div>
      {isOpen && (
        <div id={panelId} className={styles.panel}>
          <SkillDetail {...props} />
        </div>
      )}
    </li>
  );
}
