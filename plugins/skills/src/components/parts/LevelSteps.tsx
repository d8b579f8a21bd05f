import styles from './parts.module.css';

interface LevelStepsProps {
  /** From 0 to 5. */
  level: number;
  /** The level expected. */
  target?: number;
  /** Says the same in words. */
  label: string;
}

/** A level as five steps, those reached filled, the one expected marked; the words beside say the same. */
export function LevelSteps(props: LevelStepsProps) {
  const { level, target, label } = props;
  return (
    <span className={styles.level}>
      <span className={styles.steps} aria-hidden="true">
        {[1, 2, 3, 4, 5].map(step => (
          <span
            key={step}
            data-reached={step <= level}
            data-target={step === target}
          />
        ))}
      </span>
      <span>{label}</span>
    </span>
  );
}
