import { useState } from 'react';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button, Select } from '@backstage/ui';
import { RiPauseLine, RiPlayLine } from '@remixicon/react';
import type {
  Mirror,
  MirrorChange,
} from '@cloud-pi-native/plugin-mirrors-common';
import { useFormats } from '@cloud-pi-native/plugin-portal-react';
import { mirrorsApiRef } from '../api/mirrorsApiRef';
import { useMirrorsTranslation } from '../useMirrorsTranslation';
import { CredentialsLink } from './CredentialsLink';
import styles from './MirrorSettings.module.css';

/** Intervals offered, in seconds: from a minute to a day. */
const intervals = [60, 300, 900, 3_600, 21_600, 86_400];

/** How often a mirror is copied, and its pause; nothing for who may not change them. */
export function MirrorSettings(props: { mirror: Mirror; onSaved: () => void }) {
  const { mirror, onSaved } = props;
  const t = useMirrorsTranslation();
  const formats = useFormats();
  const mirrorsApi = useApi(mirrorsApiRef);
  const toastApi = useApi(toastApiRef);
  const [isSaving, setSaving] = useState(false);
  if (!mirror.allowed.includes('update')) return null;

  const save = async (change: MirrorChange) => {
    setSaving(true);
    try {
      await mirrorsApi.updateMirror(mirror.id, change);
      toastApi.post({
        title: t('settings.saved'),
        status: 'success',
        timeout: 4000,
      });
    } catch (error) {
      toastApi.post({
        title: t('action.failed'),
        description: error instanceof Error ? error.message : String(error),
        status: 'danger',
      });
    } finally {
      setSaving(false);
      onSaved();
    }
  };

  const offered = [...new Set([...intervals, mirror.intervalSeconds])].sort(
    (a, b) => a - b,
  );
  const isPaused = mirror.state === 'paused';
  return (
    <div className={styles.settings}>
      <Select
        label={t('settings.interval')}
        options={offered.map(seconds => ({
          id: String(seconds),
          label: formats.duration(seconds * 1000),
        }))}
        value={String(mirror.intervalSeconds)}
        isDisabled={isSaving}
        onChange={key => {
          const seconds = Number(key);
          if (seconds !== mirror.intervalSeconds) {
            void save({ intervalSeconds: seconds });
          }
        }}
      />
      <Button
        variant="secondary"
        isDisabled={isSaving || mirror.state === 'syncing'}
        iconStart={
          isPaused ? (
            <RiPlayLine aria-hidden="true" />
          ) : (
            <RiPauseLine aria-hidden="true" />
          )
        }
        onPress={() => save({ paused: !isPaused })}
      >
        {isPaused ? t('action.resume') : t('action.pause')}
      </Button>
      {mirror.hasCredentials && mirror.isPrivate && (
        <CredentialsLink mirror={mirror} />
      )}
    </div>
  );
}
