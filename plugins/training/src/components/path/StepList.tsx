import { Link } from '@backstage/ui';
import { StateTag, useFormats } from '@cloud-pi-native/plugin-portal-react';
import type {
  LearningPath,
  LearningStep,
  OwnPath,
  StepProgress,
} from '@cloud-pi-native/plugin-training-common';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import { useTrainingLinks } from '../library/useTrainingLinks';
import { useLibrary } from '../library/WithLibrary';
import { useOwn } from '../library/WithOwn';
import { ModuleStateTag } from '../parts/ModuleStateTag';
import styles from '../parts/parts.module.css';
import { useWords } from '../parts/useWords';

/** The steps of a path in their order, each with what it asks and what it adds. */
export function StepList({ path, own }: { path: LearningPath; own: OwnPath }) {
  return (
    <ol className={styles.steps}>
      {path.steps.map((step, index) => (
        <StepItem
          key={step.name}
          step={step}
          number={index + 1}
          progress={own.steps.find(one => one.step === step.name)}
        />
      ))}
    </ol>
  );
}

function StepItem(props: {
  step: LearningStep;
  number: number;
  progress?: StepProgress;
}) {
  const { step, number, progress } = props;
  const t = useTrainingTranslation();
  const formats = useFormats();
  const learning = useLearningText();
  const { title, goal } = learning.step(step);
  const isDone = progress !== undefined && progress.done === progress.total;
  return (
    <li className={styles.step} data-state={isDone ? 'done' : 'open'}>
      <div className={styles.row}>
        <h3>{t('step.title', { number: formats.number(number), title })}</h3>
        {progress && <StepTag progress={progress} />}
      </div>
      <p className={styles.text}>{t('step.goal', { goal })}</p>
      <ModuleLines refs={step.modules} />
      {step.optional.length > 0 && (
        <>
          <h4>{t('step.optional')}</h4>
          <ModuleLines refs={step.optional} />
        </>
      )}
    </li>
  );
}

function StepTag({ progress }: { progress: StepProgress }) {
  const { done, total, isOpen } = progress;
  const t = useTrainingTranslation();
  const formats = useFormats();
  if (total === 0)
    return <StateTag tone="neutral">{t('step.nothing')}</StateTag>;
  if (done === total) {
    return <StateTag tone="success">{t('step.done')}</StateTag>;
  }
  if (!isOpen) return <StateTag tone="neutral">{t('step.closed')}</StateTag>;
  return (
    <StateTag tone={done > 0 ? 'progress' : 'info'}>
      {t('step.progress', {
        done: formats.number(done),
        total: formats.number(total),
      })}
    </StateTag>
  );
}

function ModuleLines({ refs }: { refs: readonly string[] }) {
  const library = useLibrary();
  const learning = useLearningText();
  const links = useTrainingLinks();
  const words = useWords();
  const { value: own } = useOwn();
  return (
    <ul className={styles.plain}>
      {refs.map(ref => {
        const module = library.findModule(ref);
        const standing = own.modules.find(one => one.module === ref);
        return (
          <li key={ref}>
            <div className={styles.row}>
              <Link href={links.module(ref)}>
                {learning.titleOfModule(ref)}
              </Link>
              {standing && <ModuleStateTag standing={standing} />}
            </div>
            {module && module.availability === 'available' && (
              <p className={styles.hint}>{words.summary(module)}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
