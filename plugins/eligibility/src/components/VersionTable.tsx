import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import type { VersionSummary } from '@cloud-pi-native/plugin-eligibility-common';
import {
  DataTable,
  useFormats,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { useEligibilityTranslation } from '../useEligibilityTranslation';
import { VerdictTag } from './VerdictTag';

/** The verdicts that were kept. Nothing until there is one. */
export function VersionTable(props: { versions: readonly VersionSummary[] }) {
  const t = useEligibilityTranslation();
  const formats = useFormats();
  const columns: DataTableColumn<VersionSummary>[] = [
    {
      id: 'version',
      header: t('version.number'),
      value: ({ number }) => number,
    },
    {
      id: 'date',
      header: t('version.at'),
      value: ({ at }) => new Date(at),
      render: ({ at }) => formats.dateTime(at),
    },
    {
      id: 'verdict',
      header: t('list.verdict'),
      value: ({ verdict }) => verdict,
      render: ({ verdict }) => <VerdictTag verdict={verdict} />,
    },
    {
      id: 'auteur',
      header: t('version.by'),
      value: ({ by }) => by,
      render: ({ by }) => <PersonName userRef={by} />,
    },
  ];
  if (props.versions.length === 0) return null;
  return (
    <DataTable
      id="versions"
      caption={t('version.caption')}
      showCaption
      isSimple
      columns={columns}
      rows={props.versions}
      rowKey={({ number }) => String(number)}
    />
  );
}

function PersonName({ userRef }: { userRef: string }) {
  return <>{useEntityPresentation(userRef).primaryTitle}</>;
}
