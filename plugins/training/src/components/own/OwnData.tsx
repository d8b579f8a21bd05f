import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  ConfirmDialog,
  DownloadButtons,
} from '@cloud-pi-native/plugin-portal-react';
import { trainingApiRef } from '../../api/trainingApiRef';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useOwn } from '../library/WithOwn';
import styles from '../parts/parts.module.css';

/** What is kept on the person: who sees it, a copy of it, and its erasure. */
export function OwnData() {
  const t = useTrainingTranslation();
  const trainingApi = useApi(trainingApiRef);
  const { reload } = useOwn();
  const [isErasing, setIsErasing] = useState(false);
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{t('own.dataText')}</p>
      <div className={styles.row}>
        <DownloadButtons
          formats={['json'] as const}
          labelOf={() => t('own.export')}
          make={() => trainingApi.exportOwn()}
        />
        <Button variant="tertiary" onPress={() => setIsErasing(true)}>
          {t('own.erase')}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isErasing}
        destructive
        title={t('own.eraseTitle')}
        confirmLabel={t('own.erase')}
        onConfirm={async () => {
          await trainingApi.eraseOwn();
          reload();
        }}
        onClose={() => setIsErasing(false)}
      >
        {t('own.eraseText')}
      </ConfirmDialog>
    </div>
  );
}
