import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import { mirrorsApiRef } from '../api/mirrorsApiRef';
import { useMirrorsTranslation } from '../useMirrorsTranslation';

/**
 * Copies now; nothing for who may not ask it. Stays pressable during a copy, so that the focus is not lost: the portal
 * answers with the copy under way, and the progress is told beside it.
 */
export function SyncButton(props: { mirror: Mirror; onStarted: () => void }) {
  const { mirror, onStarted } = props;
  const t = useMirrorsTranslation();
  const mirrorsApi = useApi(mirrorsApiRef);
  const toastApi = useApi(toastApiRef);
  if (!mirror.allowed.includes('sync')) return null;

  const isPossible =
    mirror.state !== 'paused' && mirror.state !== 'credentials-needed';
  const ask = async () => {
    try {
      await mirrorsApi.sync(mirror.id);
    } catch (error) {
      toastApi.post({
        title: t('action.failed'),
        description: error instanceof Error ? error.message : String(error),
        status: 'danger',
      });
    } finally {
      onStarted();
    }
  };
  return (
    <Button
      variant="primary"
      size="small"
      iconStart={<RiRefreshLine aria-hidden="true" />}
      isDisabled={!isPossible}
      onPress={ask}
    >
      {t('action.sync')}
    </Button>
  );
}
