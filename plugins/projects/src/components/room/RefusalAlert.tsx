import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Link } from '@backstage/ui';
import {
  describeRefusal,
  type QuotaRefusal,
} from '@cloud-pi-native/plugin-quotas-common';
import { useText } from '@cloud-pi-native/plugin-portal-react';
import { projectTabRouteRef } from '../../routes';
import { useWizardTranslation } from '../../useWizardTranslation';

interface RefusalAlertProps {
  refusal: QuotaRefusal;
  /** Project that may ask for another quota; a request that has no project yet asks for more in itself. */
  slug?: string;
}

/** Why an environment finds no room: what lacks, how much is left, where there is room, and where to ask for more. */
export function RefusalAlert(props: RefusalAlertProps) {
  const { refusal, slug } = props;
  const t = useWizardTranslation();
  const text = useText();
  const tabRoute = useRouteRef(projectTabRouteRef);
  const envelope = refusal.lacks.find(
    ({ scope }) => scope === 'envelope',
  )?.envelope;
  const address = slug && envelope && tabRoute?.({ slug, tab: 'quotas' });
  return (
    <Alert
      status="warning"
      icon
      title={text(describeRefusal(refusal))}
      description={
        address && (
          <Link
            href={`${address}?${new URLSearchParams({ demander: envelope })}`}
          >
            {t('room.ask')}
          </Link>
        )
      }
    />
  );
}
