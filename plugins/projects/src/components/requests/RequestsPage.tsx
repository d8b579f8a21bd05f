import { useSearchParams } from 'react-router-dom';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import {
  LinkNav,
  LoadingState,
  PortalPage,
  useCaller,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { listEverything } from '../../api/listEverything';
import { projectsApiRef } from '../../api/projectsApiRef';
import { newRequestRouteRef } from '../../routes';
import { useProjectsTranslation } from '../../useProjectsTranslation';
import { RequestsTable } from './RequestsTable';

/** « Demandes »: the queue of those who decide, and everyone's own requests. */
export function RequestsPage() {
  const t = useProjectsTranslation();
  const newRequest = useRouteRef(newRequestRouteRef);
  const caller = useCaller();
  return (
    <PortalPage
      title={t('requests.title')}
      description={t('requests.description')}
      actions={
        newRequest && (
          <ButtonLink href={newRequest()} variant="primary">
            {t('requests.ask')}
          </ButtonLink>
        )
      }
    >
      {caller ? (
        <Views seesQueue={caller.platformRoles.length > 0} />
      ) : (
        <LoadingState />
      )}
    </PortalPage>
  );
}

function Views(props: { seesQueue: boolean }) {
  const t = useProjectsTranslation();
  const [parameters] = useSearchParams();
  const mine = !props.seesQueue || parameters.get('vue') === 'mes-demandes';
  const projectsApi = useApi(projectsApiRef);
  const requests = useLoad(
    () =>
      listEverything(page =>
        projectsApi.listRequests({
          ...page,
          order: 'oldest',
          ...(mine ? { mine } : {}),
        }),
      ),
    [projectsApi, mine],
  );
  return (
    <>
      {props.seesQueue && (
        <LinkNav
          label={t('requests.views')}
          current={mine ? 'mine' : 'queue'}
          links={[
            { id: 'queue', href: '?', label: t('requests.queue') },
            {
              id: 'mine',
              href: '?vue=mes-demandes',
              label: t('requests.mine'),
            },
          ]}
        />
      )}
      <RequestsTable
        key={mine ? 'mine' : 'queue'}
        isMine={mine}
        requests={requests}
      />
    </>
  );
}
