import { useEffect, useState } from 'react';
import {
  logText,
  type MirrorSync,
} from '@cloud-pi-native/plugin-mirrors-common';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import { useLanguage } from '@cloud-pi-native/plugin-portal-react';
import {
  useMirrorsTranslation,
  type MirrorsTranslation,
} from '../useMirrorsTranslation';
import styles from './SyncProgress.module.css';

/** How far the copy under way is, and how it ended; announced politely. Silent about what ended before the page. */
export function SyncProgress(props: { sync: MirrorSync | undefined }) {
  const { sync } = props;
  const t = useMirrorsTranslation();
  const language = useLanguage();
  const [followed, setFollowed] = useState<string>();
  const running = sync?.state === 'running' ? sync.id : undefined;
  useEffect(() => {
    if (running) setFollowed(running);
  }, [running]);
  const isTold = sync && (running || followed === sync.id);
  return (
    <p role="status" className={styles.progress}>
      {isTold && progressText(sync, t, language)}
    </p>
  );
}

function progressText(
  sync: MirrorSync,
  t: MirrorsTranslation,
  language: string,
): string {
  switch (sync.state) {
    case 'succeeded':
      return t('live.succeeded', { count: sync.changedRefs });
    case 'failed':
      return t('live.failed');
    default: {
      const last = sync.log.at(-1);
      return last
        ? t('live.syncing', {
            step: textIn(logText(last, sync.failure), language),
          })
        : t('live.syncingStart');
    }
  }
}
