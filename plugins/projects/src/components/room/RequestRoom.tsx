import { useApi } from '@backstage/frontend-plugin-api';
import { envelopeClasses } from '@cloud-pi-native/plugin-portal-common';
import {
  EnvelopeView,
  LoadProblem,
  useDebounced,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import {
  reservedByEnvelope,
  type AccessRequestInput,
  type EnvironmentInput,
} from '@cloud-pi-native/plugin-projects-common';
import { roomApiRef } from '../../api/roomApiRef';
import { isPreviewable } from '../../rules/previewable';
import { useWizardTranslation } from '../../useWizardTranslation';
import { useQuotaName } from '../wording';
import { roomDelay } from './EnvironmentRoom';
import { RefusalAlert } from './RefusalAlert';
import styles from './room.module.css';

interface RequestRoomProps {
  environments: readonly EnvironmentInput[];
  quotas: AccessRequestInput['quotas'];
}

/** What the environments of a request leave of the quotas it asks for, and whether their clusters have room. */
export function RequestRoom(props: RequestRoomProps) {
  const { environments, quotas } = props;
  const t = useWizardTranslation();
  const quotaName = useQuotaName();
  const roomApi = useApi(roomApiRef);
  const reserved = reservedByEnvelope(environments);
  const written = useDebounced(
    JSON.stringify(environments.filter(isPreviewable)),
    roomDelay,
  );
  const load = useLoad(async () => {
    const wanted: EnvironmentInput[] = JSON.parse(written);
    if (wanted.length === 0) return [];
    return (await roomApi.previewRequest(wanted)).refusals;
  }, [roomApi, written]);
  return (
    <>
      <div role="status">
        {load.status === 'failed' && <LoadProblem load={load} />}
        {load.value?.map(refusal => (
          <RefusalAlert key={refusal.environment} refusal={refusal} />
        ))}
      </div>
      <div className={styles.envelopes}>
        {envelopeClasses.map(envelope => (
          <div key={envelope}>
            <p className={styles.title}>
              {t('room.caption', { class: quotaName(envelope) })}
            </p>
            <EnvelopeView
              id={`quota-${envelope}`}
              caption={t('room.caption', { class: quotaName(envelope) })}
              contracted={quotas[envelope]}
              reserved={reserved[envelope]}
              isTableFolded
            />
          </div>
        ))}
      </div>
    </>
  );
}
