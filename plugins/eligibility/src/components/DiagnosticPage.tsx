import { useParams } from 'react-router-dom';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import {
  LoadProblem,
  PortalPage,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { eligibilityApiRef } from '../api/eligibilityApiRef';
import { eligibilityRouteRef } from '../routes';
import { useEligibilityTranslation } from '../useEligibilityTranslation';
import { DiagnosticView } from './DiagnosticView';
import { VerdictTag } from './VerdictTag';

/** One questionnaire, from its beginning to its verdict. */
export function DiagnosticPage() {
  const { id = '' } = useParams();
  const t = useEligibilityTranslation();
  const rootRoute = useRouteRef(eligibilityRouteRef);
  const eligibilityApi = useApi(eligibilityApiRef);
  const load = useLoad(
    () => eligibilityApi.getDiagnostic(id),
    [eligibilityApi, id],
  );
  const { value } = load;
  return (
    <PortalPage
      title={value ? t('page.title', { title: value.title }) : t('title')}
      description={t('page.description')}
      state={value && <VerdictTag verdict={value.result.verdict} />}
      breadcrumb={rootRoute ? [{ label: t('title'), href: rootRoute() }] : []}
    >
      {value ? (
        <DiagnosticView key={id} diagnostic={value} onChange={load.reload} />
      ) : (
        <LoadProblem load={load} />
      )}
    </PortalPage>
  );
}
