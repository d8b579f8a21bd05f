import { useMemo, useState } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button, Link } from '@backstage/ui';
import {
  derogationDecidePermission,
  lastDayOf,
  mayDecideDerogation,
  type DerogationInPortfolio,
} from '@cloud-pi-native/plugin-conformity-common';
import {
  DataTable,
  EmptyState,
  useCaller,
  useFormats,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { useConformityTranslation } from '../../useConformityTranslation';
import { useRequirementTitle } from '../book/useRequirementTitle';
import { DecideDerogationDialog } from '../dialogs/DecideDerogationDialog';
import { PersonName } from '../parts/PersonName';
import { useApplicationTab } from '../parts/useApplicationTab';

interface DerogationTableProps {
  /** Short name of the table in the address. */
  id: string;
  caption: string;
  /** Said when there is none. */
  empty: string;
  derogations: readonly DerogationInPortfolio[];
  /** They wait for a decision, which governance takes here. */
  isWaiting: boolean;
  onChange(): void;
}

/** Derogations of the portfolio. */
export function DerogationTable(props: DerogationTableProps) {
  const { id, caption, empty, derogations, isWaiting, onChange } = props;
  const t = useConformityTranslation();
  const formats = useFormats();
  const titleOf = useRequirementTitle();
  const addressOf = useApplicationTab();
  const [decided, setDecided] = useState<DerogationInPortfolio>();
  const columns = useMemo<DataTableColumn<DerogationInPortfolio>[]>(
    () => [
      {
        id: 'application',
        header: t('derogations.application'),
        value: one => one.applicationTitle,
        render: one => (
          <Link href={addressOf(one.application, one.requirement)}>
            {one.applicationTitle}
          </Link>
        ),
      },
      {
        id: 'exigence',
        header: t('summary.requirement'),
        value: one => titleOf(one.requirement),
      },
      { id: 'motif', header: t('detail.reason'), value: one => one.reason },
      {
        id: 'demandeur',
        header: t('detail.askedBy'),
        value: one => one.by,
        render: one => <PersonName userRef={one.by} />,
      },
      {
        id: 'demandee',
        header: t('derogations.askedOn'),
        value: one => one.at,
        text: one => formats.date(one.at),
      },
      {
        id: 'fin',
        header: t('detail.until'),
        value: one => lastDayOf(one),
        text: one => formats.date(lastDayOf(one)),
      },
      ...(isWaiting
        ? [
            {
              id: 'actions',
              header: t('derogations.actions'),
              value: () => undefined,
              sortable: false,
              render: (one: DerogationInPortfolio) => (
                <DecideButton
                  derogation={one}
                  onPress={() => setDecided(one)}
                />
              ),
            },
          ]
        : []),
    ],
    [t, formats, titleOf, addressOf, isWaiting],
  );
  return (
    <>
      <DataTable
        id={id}
        caption={caption}
        columns={columns}
        rows={derogations}
        rowKey={one => one.id}
        empty={<EmptyState title={empty} />}
      />
      {decided && (
        <DecideDerogationDialog
          name={parseEntityRef(decided.application).name}
          derogation={decided}
          onClose={() => setDecided(undefined)}
          onChange={onChange}
        />
      )}
    </>
  );
}

function DecideButton(props: {
  derogation: DerogationInPortfolio;
  onPress(): void;
}) {
  const { derogation, onPress } = props;
  const t = useConformityTranslation();
  const caller = useCaller();
  const { allowed } = usePermission({ permission: derogationDecidePermission });
  if (!allowed || !caller) return null;
  const person = { userRef: caller.userRef, isGovernance: allowed };
  return mayDecideDerogation(derogation, person) ? (
    <Button
      variant="secondary"
      size="small"
      aria-label={t('action.decideOf', {
        application: derogation.applicationTitle,
        key: derogation.requirement,
      })}
      onPress={onPress}
    >
      {t('action.decide')}
    </Button>
  ) : (
    <>{t('derogations.own')}</>
  );
}
