import { useRouteRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { ButtonLink } from '@backstage/ui';
import {
  applicationImportPermission,
  applicationSourceManagePermission,
} from '@cloud-pi-native/plugin-canel-common';
import { RiDatabase2Line, RiFileUploadLine } from '@remixicon/react';
import {
  applicationsImportsRouteRef,
  applicationsSourcesRouteRef,
} from '../../routes';
import { useCanelTranslation } from '../../useCanelTranslation';

/** The ways to what fills the map, for those who may take them. */
export function ManageLinks() {
  const t = useCanelTranslation();
  const importsRoute = useRouteRef(applicationsImportsRouteRef);
  const sourcesRoute = useRouteRef(applicationsSourcesRouteRef);
  const imports = usePermission({ permission: applicationImportPermission });
  const sources = usePermission({
    permission: applicationSourceManagePermission,
  });
  return (
    <>
      {sources.allowed && (
        <ButtonLink
          href={sourcesRoute?.() ?? ''}
          variant="tertiary"
          size="medium"
          iconStart={<RiDatabase2Line aria-hidden="true" />}
        >
          {t('sources.title')}
        </ButtonLink>
      )}
      {imports.allowed && (
        <ButtonLink
          href={importsRoute?.() ?? ''}
          variant="secondary"
          size="medium"
          iconStart={<RiFileUploadLine aria-hidden="true" />}
        >
          {t('imports.title')}
        </ButtonLink>
      )}
    </>
  );
}
