import { useApi } from '@backstage/frontend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Alert, Button } from '@backstage/ui';
import {
  EmptyState,
  LoadProblem,
  useLoad,
  useSending,
} from '@cloud-pi-native/plugin-portal-react';
import { eligibilityApiRef } from '../api/eligibilityApiRef';
import { DiagnosticView } from '../components/DiagnosticView';
import { useEligibilityTranslation } from '../useEligibilityTranslation';

/** « Éligibilité » of an application: its questionnaire, or the way to begin it. */
export function EligibilityContent() {
  const t = useEligibilityTranslation();
  const { entity } = useEntity();
  const application = stringifyEntityRef(entity);
  const eligibilityApi = useApi(eligibilityApiRef);
  const load = useLoad(async () => {
    const { items } = await eligibilityApi.listDiagnostics(application);
    return {
      diagnostic:
        items.length > 0
          ? await eligibilityApi.getDiagnostic(items[0].id)
          : undefined,
    };
  }, [eligibilityApi, application]);
  const { send, failure } = useSending(load.reload);
  if (!load.value) return <LoadProblem load={load} />;
  const { diagnostic } = load.value;
  if (diagnostic) {
    return (
      <DiagnosticView
        key={diagnostic.id}
        diagnostic={diagnostic}
        onChange={load.reload}
      />
    );
  }
  return (
    <>
      <EmptyState
        title={t('tab.none')}
        action={
          <Button
            variant="primary"
            onPress={() =>
              send(async () => {
                await eligibilityApi.begin({ application });
              })
            }
          >
            {t('begin.button')}
          </Button>
        }
      >
        {t('tab.noneHint')}
      </EmptyState>
      {failure && (
        <div role="alert">
          <Alert status="danger" icon title={failure} />
        </div>
      )}
    </>
  );
}
