import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import type { ApplicationConformity } from '@cloud-pi-native/plugin-conformity-common';
import { useFormats, useSending } from '@cloud-pi-native/plugin-portal-react';
import { RiRefreshLine } from '@remixicon/react';
import { conformityApiRef } from '../../api/conformityApiRef';
import { useConformityTranslation } from '../../useConformityTranslation';
import styles from './application.module.css';

interface CheckStatusProps {
  /** Name of the application. */
  name: string;
  conformity: ApplicationConformity;
  onStarted(): void;
}

/** When the automatic checks last read the application, and the button that has them read again. */
export function CheckStatus(props: CheckStatusProps) {
  const { name, conformity, onStarted } = props;
  const { checkedAt, isChecking, actions } = conformity;
  const t = useConformityTranslation();
  const formats = useFormats();
  const conformityApi = useApi(conformityApiRef);
  const { send, failure } = useSending(onStarted);
  return (
    <div className={styles.checks}>
      {actions.check && (
        <Button
          variant="primary"
          isDisabled={isChecking}
          iconStart={<RiRefreshLine aria-hidden="true" />}
          onPress={() =>
            send(async () => {
              await conformityApi.startChecks(name);
            })
          }
        >
          {t('checks.start')}
        </Button>
      )}
      <p role="status" className={styles.checkWords}>
        {isChecking && t('checks.running')}
        {!isChecking &&
          (checkedAt
            ? t('checks.last', { when: formats.dateTime(checkedAt) })
            : t('checks.never'))}
      </p>
      {failure && (
        <div role="alert">
          <Alert status="danger" icon title={failure} />
        </div>
      )}
    </div>
  );
}
