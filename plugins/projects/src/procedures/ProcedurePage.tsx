import { useState } from 'react';
import {
  Navigate,
  useNavigate,
  useParams,
  useSearchParams,
} from 'react-router-dom';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import {
  scaffolderApiRef,
  SecretsContextProvider,
  useTemplateSecrets,
  type FieldExtensionOptions,
} from '@backstage/plugin-scaffolder-react';
import {
  formFieldsApiRef,
  Stepper,
} from '@backstage/plugin-scaffolder-react/alpha';
import type { JsonValue } from '@backstage/types';
import { Alert } from '@backstage/ui';
import {
  LoadProblem,
  PortalPage,
  useLanguage,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import {
  newRequestRouteRef,
  proceduresRouteRef,
  taskRouteRef,
} from '../routes';
import { templates } from '../templates';
import { useWizardTranslation } from '../useWizardTranslation';
import { objectOf } from './AnswerValue';
import styles from './ProcedurePage.module.css';
import { ProcedureReview } from './ProcedureReview';
import { StepHeading } from './StepHeading';
import { StepProblems } from './StepProblems';
import { withPageTitles } from './withPageTitles';

/**
 * The scaffolder's form shows the messages of its checks under each field, where our fields show theirs already: it
 * keeps them for the list above the fields.
 */
const formProps = {
  uiSchema: { 'ui:hideError': true },
  templates: {
    ErrorListTemplate: StepProblems,
    TitleFieldTemplate: StepHeading,
  },
};

/** The wizard of a template. A template whose form is a page of the portal opens that page. */
export function ProcedurePage() {
  const { namespace = '', templateName = '' } = useParams();
  const newRequest = useRouteRef(newRequestRouteRef)?.();
  if (templateName === templates.request && newRequest) {
    return <Navigate to={newRequest} replace />;
  }
  const templateRef = stringifyEntityRef({
    kind: 'template',
    namespace,
    name: templateName,
  });
  return (
    <SecretsContextProvider key={templateRef}>
      <Procedure templateRef={templateRef} />
    </SecretsContextProvider>
  );
}

function Procedure(props: { templateRef: string }) {
  const { templateRef } = props;
  const t = useWizardTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const scaffolderApi = useApi(scaffolderApiRef);
  const formFieldsApi = useApi(formFieldsApiRef);
  const { secrets } = useTemplateSecrets();
  const procedures = useRouteRef(proceduresRouteRef);
  const taskRoute = useRouteRef(taskRouteRef);
  const [parameters] = useSearchParams();
  const [failure, setFailure] = useState<string>();
  const loaded = useLoad(async () => {
    const [manifest, fields] = await Promise.all([
      scaffolderApi.getTemplateParameterSchema(templateRef),
      formFieldsApi.loadFormFields(),
    ]);
    // The scaffolder hands its fields on under an opaque type, once it has read them out of it.
    return {
      manifest: withPageTitles(manifest),
      fields: fields as unknown as FieldExtensionOptions[],
    };
    // In the language that was just chosen; the answers given so far stay.
  }, [scaffolderApi, formFieldsApi, templateRef, language]);
  const { manifest, fields = [] } = loaded.value ?? {};
  const send = async (values: Record<string, JsonValue>) => {
    setFailure(undefined);
    try {
      const { taskId } = await scaffolderApi.scaffold({
        templateRef,
        values,
        secrets,
      });
      navigate(taskRoute?.({ taskId }) ?? '');
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <PortalPage
      title={manifest?.title ?? t('procedure.title')}
      description={manifest?.description}
      breadcrumb={[{ label: t('procedure.list'), href: procedures?.() ?? '' }]}
    >
      {manifest ? (
        <div className={styles.wizard}>
          <Stepper
            manifest={manifest}
            extensions={fields}
            formProps={formProps}
            initialState={readAnswers(parameters.get('formData'))}
            onCreate={send}
            components={{ ReviewStateComponent: ProcedureReview }}
          />
        </div>
      ) : (
        <LoadProblem load={loaded} />
      )}
      <div role="alert">
        {failure && (
          <Alert
            status="danger"
            icon
            title={t('procedure.failed')}
            description={failure}
          />
        )}
      </div>
    </PortalPage>
  );
}

/** The answers that the address gives, as links of the portal do; whatever else it holds is left out. */
function readAnswers(text: string | null): Record<string, JsonValue> {
  try {
    const answers: JsonValue = JSON.parse(text ?? '{}');
    return { ...(objectOf(answers) as Record<string, JsonValue>) };
  } catch {
    return {};
  }
}
