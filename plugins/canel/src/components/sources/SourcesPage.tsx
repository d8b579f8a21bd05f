import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { applicationSourceManagePermission } from '@cloud-pi-native/plugin-canel-common';
import {
  EmptyState,
  ErrorState,
  LoadProblem,
  usePolledLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useCanelTranslation } from '../../useCanelTranslation';
import { PermittedPage } from '../parts/PermittedPage';
import { DisagreementSection } from './DisagreementSection';
import { isBeingRead } from './isBeingRead';
import { SourceSection } from './SourceSection';

/** Milliseconds between two looks while a source is being read. */
const lookEvery = 3_000;

/** « Sources »: how the readings of each source go, and where the sources contradict each other. */
export function SourcesPage() {
  const t = useCanelTranslation();
  return (
    <PermittedPage
      permission={applicationSourceManagePermission}
      title={t('sources.title')}
      description={t('sources.description')}
      denied={t('sources.denied')}
    >
      <Sources />
    </PermittedPage>
  );
}

function Sources() {
  const t = useCanelTranslation();
  const canelApi = useApi(canelApiRef);
  // By source, the instant at which a reading was asked for: the scheduler begins it a moment later.
  const [asked, setAsked] = useState<Readonly<Record<string, string>>>({});
  const sources = usePolledLoad(
    () => canelApi.listSources(),
    [canelApi],
    answer =>
      answer?.items.some(one => isBeingRead(one, asked[one.source]))
        ? lookEvery
        : undefined,
  );
  const start = async (source: string) => {
    const { startedAt } = await canelApi.startReading(source);
    setAsked(current => ({ ...current, [source]: startedAt }));
    sources.reload();
  };
  if (!sources.value) return <LoadProblem load={sources} />;
  const { items, disagreements } = sources.value;
  return (
    <>
      {sources.status === 'failed' && sources.error && (
        <ErrorState error={sources.error} onRetry={sources.reload} />
      )}
      {items.length === 0 && (
        <EmptyState title={t('sources.none')}>
          {t('sources.noneText')}
        </EmptyState>
      )}
      {items.map(one => (
        <SourceSection
          key={one.source}
          status={one}
          isRunning={isBeingRead(one, asked[one.source])}
          onStart={() => start(one.source)}
        />
      ))}
      <DisagreementSection disagreements={disagreements} />
    </>
  );
}
