import { useEffect, useId, useRef } from 'react';
import type {
  ApplicationConformity,
  Requirement,
  RequirementPosition,
} from '@cloud-pi-native/plugin-conformity-common';
import { RiArrowDownSLine, RiArrowRightSLine } from '@remixicon/react';
import { useConformityTranslation } from '../../useConformityTranslation';
import { useRequirementTitle } from '../book/useRequirementTitle';
import { RequirementDetail } from '../detail/RequirementDetail';
import { PositionTag } from '../parts/PositionTag';
import styles from './application.module.css';

export interface RequirementItemProps {
  /** Name of the application. */
  name: string;
  conformity: ApplicationConformity;
  requirement: Requirement;
  position: RequirementPosition;
  isOpen: boolean;
  onToggle(isOpen: boolean): void;
  onChange(): void;
}

/** A requirement in one line; opened, all that is known of it on the application. */
export function RequirementItem(props: RequirementItemProps) {
  const { requirement, position, isOpen, onToggle } = props;
  const t = useConformityTranslation();
  const titleOf = useRequirementTitle();
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const isPressed = useRef(false);

  // A link opens a requirement that may be far down: the reader is taken there. Who pressed its line is there already.
  useEffect(() => {
    if (isOpen && !isPressed.current) {
      button.current?.scrollIntoView({ block: 'start' });
      button.current?.focus({ preventScroll: true });
    }
    isPressed.current = false;
  }, [isOpen]);

  const Arrow = isOpen ? RiArrowDownSLine : RiArrowRightSLine;
  return (
    <li className={styles.item} data-open={isOpen}>
      <div className={styles.itemLine}>
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
            {titleOf(requirement.key)}
          </button>
        </h4>
        <span className={styles.itemLevel}>
          {t(`level.${requirement.level}`)}
        </span>
        <PositionTag state={position.state} />
      </div>
      {isOpen && (
        <div id={panelId} className={styles.panel}>
          <RequirementDetail {...props} />
        </div>
      )}
    </li>
  );
}
