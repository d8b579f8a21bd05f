import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { useMirror } from '../hooks/useMirror';
import { MirrorFacts } from '../components/MirrorFacts';
import { MirrorNotices } from '../components/MirrorNotices';
import { MirrorProblem } from '../components/MirrorProblem';
import { MirrorStateTag } from '../components/MirrorStateTag';
import { SyncButton } from '../components/SyncButton';
import { SyncProgress } from '../components/SyncProgress';
import { useMirrorTab } from '../hooks/useMirrorTab';
import { useMirrorsTranslation } from '../useMirrorsTranslation';
import styles from './entity.module.css';

/** The mirror of a repository in a few lines, on the page of its component. */
export function MirrorCard() {
  const t = useMirrorsTranslation();
  const load = useMirror();
  const tab = useMirrorTab();
  const { mirror, syncs } = load.value ?? {};
  return (
    <EntityInfoCard title={t('title')}>
      {mirror ? (
        <div className={styles.stack}>
          <div className={styles.row}>
            <MirrorStateTag mirror={mirror} />
            <SyncButton mirror={mirror} onStarted={load.reload} />
          </div>
          <SyncProgress sync={syncs?.[0]} />
          <MirrorNotices mirror={mirror} />
          <MirrorFacts mirror={mirror} isShort />
          {tab && <Link href={tab}>{t('action.open')}</Link>}
        </div>
      ) : (
        <MirrorProblem load={load} />
      )}
    </EntityInfoCard>
  );
}
