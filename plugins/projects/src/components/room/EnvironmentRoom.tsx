import { useApi } from '@backstage/frontend-plugin-api';
import { envelopeClassOf } from '@cloud-pi-native/plugin-portal-common';
import {
  EnvelopeView,
  LoadProblem,
  useDebounced,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import type { EnvironmentInput } from '@cloud-pi-native/plugin-projects-common';
import { roomApiRef } from '../../api/roomApiRef';
import { isPreviewable } from '../../rules/previewable';
import { useWizardTranslation } from '../../useWizardTranslation';
import { useQuotaName } from '../wording';
import { RefusalAlert } from './RefusalAlert';

/** Milliseconds without a change after which the ledger is asked. */
export const roomDelay = 300;

/** What an environment would leave of the quota of its project, as it is filled in. */
export function EnvironmentRoom(props: {
  slug: string;
  environment: EnvironmentInput;
}) {
  const { slug } = props;
  const t = useWizardTranslation();
  const quotaName = useQuotaName();
  const roomApi = useApi(roomApiRef);
  // By its content: the form makes a new object at each rendering.
  const written = useDebounced(JSON.stringify(props.environment), roomDelay);
  const load = useLoad(async () => {
    const environment: EnvironmentInput = JSON.parse(written);
    if (!isPreviewable(environment)) return { environment };
    const preview = await roomApi.previewEnvironment(slug, environment);
    return { environment, preview };
  }, [roomApi, slug, written]);
  if (!load.value) return <LoadProblem load={load} />;
  const { environment, preview } = load.value;
  return (
    <>
      <div role="status">
        {preview?.refusal && (
          <RefusalAlert refusal={preview.refusal} slug={slug} />
        )}
      </div>
      {load.status === 'failed' && <LoadProblem load={load} />}
      {preview ? (
        <EnvelopeView
          id="quota"
          caption={t('room.caption', {
            class: quotaName(envelopeClassOf(environment.stage)),
          })}
          contracted={preview.unlimitedUntil ? undefined : preview.contracted}
          reserved={preview.reserved}
          wanted={environment.resources}
          isTableFolded
        />
      ) : (
        <p>{t('room.incomplete')}</p>
      )}
    </>
  );
}
