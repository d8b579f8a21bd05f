import { Alert } from '@backstage/ui';
import {
  failureSummary,
  type Mirror,
} from '@cloud-pi-native/plugin-mirrors-common';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import { useLanguage } from '@cloud-pi-native/plugin-portal-react';
import { useMirrorsTranslation } from '../useMirrorsTranslation';
import { CredentialsLink } from './CredentialsLink';

/** What a person should know or do about a mirror. Nothing for one that is well. */
export function MirrorNotices(props: { mirror: Mirror }) {
  const { mirror } = props;
  const t = useMirrorsTranslation();
  const language = useLanguage();
  const { failure, divergentRefs } = mirror;
  if (mirror.state === 'credentials-needed') {
    return (
      <Alert
        status="warning"
        icon
        title={t('credentials.title')}
        description={t('credentials.text')}
        customActions={<CredentialsLink mirror={mirror} />}
      />
    );
  }
  return (
    <>
      {failure && (
        <Alert
          status="danger"
          icon
          title={t('failure.title')}
          description={textIn(failureSummary(failure), language)}
          customActions={
            failure.code === 'source-authentication' ? (
              <CredentialsLink mirror={mirror} />
            ) : undefined
          }
        />
      )}
      {divergentRefs > 0 && (
        <Alert
          status="warning"
          icon
          title={t('divergence.title', { count: divergentRefs })}
          description={t('divergence.text')}
        />
      )}
    </>
  );
}
