import type { ReactNode } from 'react';
import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import { useFormats } from '@cloud-pi-native/plugin-portal-react';
import { useMirrorsTranslation } from '../useMirrorsTranslation';
import styles from './MirrorFacts.module.css';

/** Where a mirror copies from and to, what, and when. */
export function MirrorFacts(props: { mirror: Mirror; isShort?: boolean }) {
  const { mirror, isShort } = props;
  const t = useMirrorsTranslation();
  const formats = useFormats();

  const next = () => {
    if (mirror.state === 'syncing') return t('state.syncing');
    if (mirror.state === 'credentials-needed' || !mirror.nextSyncAt) {
      return t('facts.none');
    }
    return new Date(mirror.nextSyncAt).getTime() <= Date.now()
      ? t('facts.soon')
      : formats.relative(mirror.nextSyncAt);
  };
  const patterns = (list: string[]) =>
    list.includes('*') ? t('facts.allRefs') : formats.list(list);

  return (
    <dl className={styles.facts}>
      <Fact term={t('facts.source')}>
        <code>{mirror.sourceUrl}</code>
      </Fact>
      {!isShort && (
        <Fact term={t('facts.target')}>
          <code>{mirror.targetPath}</code>
        </Fact>
      )}
      <Fact term={t('facts.lastSync')}>
        {mirror.lastSyncAt ? (
          <time
            dateTime={mirror.lastSyncAt}
            title={formats.dateTime(mirror.lastSyncAt)}
          >
            {formats.relative(mirror.lastSyncAt)}
          </time>
        ) : (
          t('facts.never')
        )}
      </Fact>
      <Fact term={t('facts.nextSync')}>{next()}</Fact>
      {!isShort && (
        <>
          <Fact term={t('facts.interval')}>
            {formats.duration(mirror.intervalSeconds * 1000)}
          </Fact>
          <Fact term={t('facts.refs')}>
            {t('facts.refsOf', {
              branches: patterns(mirror.refs.branches) || t('facts.none'),
              tags: patterns(mirror.refs.tags) || t('facts.none'),
            })}
          </Fact>
        </>
      )}
    </dl>
  );
}

function Fact(props: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
