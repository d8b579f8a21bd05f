import { useId, type ReactNode } from 'react';
import { Text } from '@backstage/ui';
import { useMirror } from '../hooks/useMirror';
import { MirrorFacts } from '../components/MirrorFacts';
import { MirrorNotices } from '../components/MirrorNotices';
import { MirrorProblem } from '../components/MirrorProblem';
import { MirrorSettings } from '../components/MirrorSettings';
import { MirrorStateTag } from '../components/MirrorStateTag';
import { RefTable } from '../components/RefTable';
import { SyncButton } from '../components/SyncButton';
import { SyncList } from '../components/SyncList';
import { SyncProgress } from '../components/SyncProgress';
import { useMirrorsTranslation } from '../useMirrorsTranslation';
import styles from './entity.module.css';

/** The mirror of a repository in full: state, settings, last syncs with their log, branches and tags. */
export function MirrorContent() {
  const t = useMirrorsTranslation();
  const load = useMirror();
  const { mirror, syncs = [], totalSyncs = 0 } = load.value ?? {};
  if (!mirror) return <MirrorProblem load={load} />;
  return (
    <div className={styles.stack}>
      <Section title={t('title')}>
        <div className={styles.row}>
          <MirrorStateTag mirror={mirror} />
          <SyncButton mirror={mirror} onStarted={load.reload} />
        </div>
        <SyncProgress sync={syncs[0]} />
        <MirrorNotices mirror={mirror} />
        <MirrorFacts mirror={mirror} />
        <MirrorSettings mirror={mirror} onSaved={load.reload} />
      </Section>
      <Section title={t('syncs.title')}>
        <SyncList syncs={syncs} total={totalSyncs} />
      </Section>
      <Section title={t('refs.title')}>
        <RefTable mirror={mirror} />
      </Section>
    </div>
  );
}

function Section(props: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.stack}>
      <Text as="h2" variant="title-small" id={id}>
        {props.title}
      </Text>
      {props.children}
    </section>
  );
}
