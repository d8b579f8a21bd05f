import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiKey2Line } from '@remixicon/react';
import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import { templateRouteRef } from '../routes';
import { useMirrorsTranslation } from '../useMirrorsTranslation';

/** Name of the wizard that takes the credentials of a source, through the secrets of the scaffolder. */
const templateName = 'identifiants-miroir';

/** Opens the wizard of the credentials with the mirror filled in; nothing for who may not give them. */
export function CredentialsLink(props: { mirror: Mirror }) {
  const { mirror } = props;
  const t = useMirrorsTranslation();
  const templateRoute = useRouteRef(templateRouteRef);
  if (!templateRoute || !mirror.allowed.includes('set-credentials')) {
    return null;
  }
  const formData = JSON.stringify({
    project: mirror.project,
    repository: mirror.repository,
  });
  const path = templateRoute({ namespace: 'default', templateName });
  return (
    <ButtonLink
      href={`${path}?formData=${encodeURIComponent(formData)}`}
      variant="secondary"
      size="small"
      iconStart={<RiKey2Line aria-hidden="true" />}
    >
      {mirror.hasCredentials
        ? t('action.replaceCredentials')
        : t('action.credentials')}
    </ButtonLink>
  );
}
