import { Link } from '@backstage/ui';
import type { NextThing } from '@cloud-pi-native/plugin-training-common';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import { useTrainingLinks } from '../library/useTrainingLinks';
import { useLibrary } from '../library/WithLibrary';
import styles from './parts.module.css';
import { useWords } from './useWords';

/** The next thing to do, and why it is that one. */
export function NextLine(props: { next: NextThing; withPath?: boolean }) {
  const { next, withPath = true } = props;
  const t = useTrainingTranslation();
  const learning = useLearningText();
  const links = useTrainingLinks();
  const words = useWords();
  const module = useLibrary().findModule(next.module);
  return (
    <>
      <p className={styles.text}>
        {t(`next.${next.reason}`)}{' '}
        <Link href={links.module(next.module)}>
          {learning.titleOfModule(next.module)}
        </Link>
      </p>
      <p className={styles.hint}>
        {[
          ...(module ? [words.summary(module)] : []),
          ...(withPath && next.path
            ? [t('next.inPath', { path: learning.titleOfPath(next.path) })]
            : []),
        ].join(' · ')}
      </p>
    </>
  );
}
