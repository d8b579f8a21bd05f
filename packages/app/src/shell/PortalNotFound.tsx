import {
  NotFoundErrorPage,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { SwappableComponentBlueprint } from '@backstage/plugin-app-react';
import { ButtonLink } from '@backstage/ui';
import { PortalPage } from '@cloud-pi-native/plugin-portal-react';
import { shellTranslationRef } from '../translation';

/** The page of an address that leads nowhere. */
function PortalNotFound() {
  const { t } = useTranslationRef(shellTranslationRef);
  return (
    <PortalPage
      title={t('notFound.title')}
      description={
        <>
          <p>{t('notFound.code')}</p>
          <p>{t('notFound.text')}</p>
        </>
      }
      actions={
        <>
          <ButtonLink href="/search" variant="secondary">
            {t('notFound.search')}
          </ButtonLink>
          <ButtonLink href="/" variant="primary">
            {t('notFound.home')}
          </ButtonLink>
        </>
      }
    />
  );
}

export const portalNotFound = SwappableComponentBlueprint.make({
  name: 'core-not-found-error-page',
  params: define =>
    define({ component: NotFoundErrorPage, loader: () => PortalNotFound }),
});
