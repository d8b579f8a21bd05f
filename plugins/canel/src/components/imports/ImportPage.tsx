import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  applicationImportPermission,
  type ImportReport,
  type ImportSheetMapping,
} from '@cloud-pi-native/plugin-canel-common';
import {
  ErrorState,
  LoadingState,
  LoadProblem,
} from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useCanelTranslation } from '../../useCanelTranslation';
import { PermittedPage } from '../parts/PermittedPage';
import { FileChooser } from './FileChooser';
import { ImportReview } from './ImportReview';
import { useImport } from './useImport';

/** « Importer un fichier »: a file, what its columns say, what it would change, and only then the change. */
export function ImportPage() {
  const t = useCanelTranslation();
  return (
    <PermittedPage
      permission={applicationImportPermission}
      title={t('imports.title')}
      description={t('imports.description')}
      denied={t('imports.denied')}
    >
      <Import />
    </PermittedPage>
  );
}

function Import() {
  const t = useCanelTranslation();
  const canelApi = useApi(canelApiRef);
  const { id, report, file, open, forget } = useImport();
  const [failure, setFailure] = useState<Error>();
  const [isReading, setReading] = useState(false);

  const plan = async (chosen: File, mapping?: ImportSheetMapping[]) => {
    setFailure(undefined);
    setReading(true);
    try {
      const { name } = chosen;
      open(
        await canelApi.planImport({ name, content: chosen, mapping }),
        chosen,
      );
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setReading(false);
    }
  };
  const apply = async ({ id: planned }: ImportReport) => {
    open(await canelApi.applyImport(planned), file);
  };

  if (isReading) return <LoadingState label={t('imports.reading')} lines={6} />;
  const problem = failure && (
    <ErrorState title={t('imports.failed')} error={failure} />
  );
  if (id === undefined) {
    return (
      <>
        {problem}
        <FileChooser onChoose={chosen => plan(chosen)} />
      </>
    );
  }
  if (!report.value) {
    return report.status === 'failed' && report.error ? (
      <ErrorState
        error={report.error}
        onRetry={forget}
        retryLabel={t('imports.another')}
      />
    ) : (
      <LoadProblem load={report} />
    );
  }
  return (
    <>
      {problem}
      <ImportReview
        key={report.value.id}
        report={report.value}
        hasFile={file !== undefined}
        onPlan={async mapping => {
          if (file) await plan(file, mapping);
        }}
        onApply={apply}
        onForget={forget}
      />
    </>
  );
}
