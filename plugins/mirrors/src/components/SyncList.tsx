import { parseEntityRef } from '@backstage/catalog-model';
import {
  EmptyState,
  LogView,
  StateTag,
  useFormats,
  useLanguage,
} from '@cloud-pi-native/plugin-portal-react';
import type { MirrorSync } from '@cloud-pi-native/plugin-mirrors-common';
import {
  useMirrorsTranslation,
  type MirrorsTranslation,
} from '../useMirrorsTranslation';
import { logLines, syncTones } from './messages';
import styles from './SyncList.module.css';

/** The last syncs, newest first, each with its log. */
export function SyncList(props: { syncs: MirrorSync[]; total: number }) {
  const { syncs, total } = props;
  const t = useMirrorsTranslation();
  if (syncs.length === 0) return <EmptyState title={t('syncs.empty')} />;
  return (
    <>
      <ol className={styles.syncs} aria-label={t('syncs.title')}>
        {syncs.map(sync => (
          <li key={sync.id}>
            <SyncItem sync={sync} />
          </li>
        ))}
      </ol>
      {total > syncs.length && (
        <p className={styles.more}>
          {t('syncs.more', {
            total: String(total),
            shown: String(syncs.length),
          })}
        </p>
      )}
    </>
  );
}

function SyncItem(props: { sync: MirrorSync }) {
  const { sync } = props;
  const t = useMirrorsTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const date = formats.dateTime(sync.startedAt);
  const duration =
    sync.finishedAt &&
    formats.duration(
      new Date(sync.finishedAt).getTime() - new Date(sync.startedAt).getTime(),
    );
  return (
    <details className={styles.sync} open={sync.state === 'running'}>
      <summary>
        <time dateTime={sync.startedAt}>{date}</time>
        <StateTag tone={syncTones[sync.state]}>
          {t(`syncState.${sync.state}`)}
        </StateTag>
        <span className={styles.facts}>
          {[
            triggerText(sync, t),
            duration,
            `${t('syncs.changes')} : ${formats.number(sync.changedRefs)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </summary>
      <LogView
        label={t('syncs.logOf', { date })}
        lines={logLines(sync, language)}
      />
    </details>
  );
}

function triggerText(sync: MirrorSync, t: MirrorsTranslation): string {
  if (sync.trigger !== 'person') return t(`trigger.${sync.trigger}`);
  return sync.actor
    ? t('trigger.person', { actor: nameOf(sync.actor) })
    : t('trigger.someone');
}

function nameOf(actor: string): string {
  try {
    return parseEntityRef(actor).name;
  } catch {
    return actor;
  }
}
