import { useState } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button, Link } from '@backstage/ui';
import {
  feedbackReadPermission,
  type PageFeedback,
  pageAddress,
} from '@cloud-pi-native/plugin-documentation-common';
import {
  DataTable,
  EmptyState,
  LoadingState,
  PortalPage,
  useFormats,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { documentationApiRef } from '../api/documentationApiRef';
import { useDocumentationTranslation } from '../useDocumentationTranslation';
import { PageAnswers } from './PageAnswers';

/** « Avis sur la documentation », for those who write it. */
export function FeedbackPage() {
  const t = useDocumentationTranslation();
  const { loading, allowed } = usePermission({
    permission: feedbackReadPermission,
  });
  return (
    <PortalPage
      title={t('feedback.title')}
      description={t('feedback.description')}
    >
      {loading && <LoadingState />}
      {!loading && !allowed && (
        <EmptyState title={t('feedback.denied')}>
          {t('feedback.who')}
        </EmptyState>
      )}
      {allowed && <FeedbackTable />}
    </PortalPage>
  );
}

function FeedbackTable() {
  const t = useDocumentationTranslation();
  const formats = useFormats();
  const documentationApi = useApi(documentationApiRef);
  const feedback = useLoad(
    () => documentationApi.listFeedback(),
    [documentationApi],
  );
  const [open, setOpen] = useState<PageFeedback>();
  const pageName = ({ path }: PageFeedback) => path || t('feedback.home');
  return (
    <>
      <DataTable
        id="avis"
        caption={t('feedback.table')}
        rows={feedback.value?.items}
        rowKey={({ entityRef, path }) => `${entityRef} ${path}`}
        isLoading={feedback.status === 'loading'}
        error={feedback.error}
        onRetry={feedback.reload}
        empty={
          <EmptyState title={t('feedback.none')}>
            {t('feedback.noneText')}
          </EmptyState>
        }
        columns={[
          {
            id: 'page',
            header: t('feedback.page'),
            isRowHeader: true,
            value: pageName,
            render: row => (
              <Link href={pageAddress(parseEntityRef(row.entityRef), row.path)}>
                {pageName(row)}
              </Link>
            ),
          },
          {
            id: 'site',
            header: t('feedback.site'),
            filter: true,
            value: ({ entityRef }) => parseEntityRef(entityRef).name,
            render: ({ entityRef }) => <SiteName entityRef={entityRef} />,
          },
          {
            id: 'oui',
            header: t('feedback.helpful'),
            align: 'end',
            value: ({ helpful }) => helpful,
          },
          {
            id: 'non',
            header: t('feedback.notHelpful'),
            align: 'end',
            value: ({ notHelpful }) => notHelpful,
          },
          {
            id: 'commentaires',
            header: t('feedback.comments'),
            align: 'end',
            value: ({ comments }) => comments,
            render: row =>
              row.comments > 0 ? (
                <Button
                  variant="tertiary"
                  size="small"
                  aria-label={t('feedback.readOf', { page: pageName(row) })}
                  onPress={() => setOpen(row)}
                >
                  {formats.number(row.comments)}
                </Button>
              ) : (
                formats.number(0)
              ),
          },
          {
            id: 'dernier',
            header: t('feedback.lastAt'),
            value: ({ lastAt }) => new Date(lastAt),
          },
        ]}
      />
      {open && (
        <PageAnswers
          page={open}
          name={pageName(open)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function SiteName({ entityRef }: { entityRef: string }) {
  return <>{useEntityPresentation(entityRef).primaryTitle}</>;
}
