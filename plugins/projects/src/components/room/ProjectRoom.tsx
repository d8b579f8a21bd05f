import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  EnvelopeView,
  LoadProblem,
  Section,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import { roomApiRef } from '../../api/roomApiRef';
import { projectTabRouteRef } from '../../routes';
import { useWizardTranslation } from '../../useWizardTranslation';
import { useQuotaName } from '../wording';
import styles from './room.module.css';

/** What the environments of a project leave of its quotas. */
export function ProjectRoom({ project }: { project: Project }) {
  const { slug, environments } = project;
  const t = useWizardTranslation();
  const quotaName = useQuotaName();
  const roomApi = useApi(roomApiRef);
  const tabRoute = useRouteRef(projectTabRouteRef);
  // Another environment is another reservation.
  const names = environments.map(({ name }) => name).join(' ');
  const load = useLoad(() => roomApi.getQuotas(slug), [roomApi, slug, names]);
  return (
    <Section
      title={t('room.title')}
      actions={
        tabRoute && (
          <Link href={tabRoute({ slug, tab: 'quotas' })}>{t('room.more')}</Link>
        )
      }
    >
      {!load.value && <LoadProblem load={load} />}
      <div className={styles.envelopes}>
        {load.value?.envelopes.map(envelope => (
          <div key={envelope.class}>
            <h3 className={styles.title}>{quotaName(envelope.class)}</h3>
            <EnvelopeView
              id={`quota-${envelope.class}`}
              caption={t('room.caption', { class: quotaName(envelope.class) })}
              contracted={
                envelope.unlimitedUntil ? undefined : envelope.contracted
              }
              reserved={envelope.reserved}
              isTableFolded
            />
          </div>
        ))}
      </div>
    </Section>
  );
}
