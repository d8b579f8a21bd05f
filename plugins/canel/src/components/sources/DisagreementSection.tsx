import { Link } from '@backstage/ui';
import type { SourcesAnswer } from '@cloud-pi-native/plugin-canel-common';
import {
  DataTable,
  type DataTableColumn,
  EmptyState,
  Section,
} from '@cloud-pi-native/plugin-portal-react';
import { narrowed, useViewLink } from '../../hooks/useViewLink';
import { useCanelTranslation } from '../../useCanelTranslation';

type SourceCount = SourcesAnswer['disagreements']['bySource'][number];

/** How often the sources contradict each other, and the way to the applications concerned. */
export function DisagreementSection(props: {
  disagreements: SourcesAnswer['disagreements'];
}) {
  const { applications, bySource } = props.disagreements;
  const t = useCanelTranslation();
  const link = useViewLink();
  const columns: DataTableColumn<SourceCount>[] = [
    {
      id: 'source',
      header: t('card.source'),
      value: ({ source }) => t(`source.${source}`),
      isRowHeader: true,
    },
    {
      id: 'retenues',
      header: t('sources.held'),
      value: ({ held }) => held,
      align: 'end',
    },
    {
      id: 'ecartees',
      header: t('sources.setAside'),
      value: ({ setAside }) => setAside,
      align: 'end',
    },
  ];
  return (
    <Section title={t('sources.disagreements')}>
      {applications === 0 ? (
        <EmptyState title={t('sources.agree')} />
      ) : (
        <>
          <p>
            <Link
              href={link(
                'liste',
                narrowed({ facets: {} }, 'alert', 'sources-disagree'),
              )}
            >
              {t('sources.disagreeing', { count: applications })}
            </Link>
            . {t('sources.disagreementsText')}
          </p>
          <DataTable
            isSimple
            id="desaccords"
            caption={t('sources.disagreements')}
            columns={columns}
            rows={bySource}
            rowKey={({ source }) => source}
          />
        </>
      )}
    </Section>
  );
}
