import { useMemo, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Link } from '@backstage/ui';
import type { QuotaChange } from '@cloud-pi-native/plugin-quotas-common';
import {
  ConfirmDialog,
  DataTable,
  EmptyState,
  useCaller,
  useFormats,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { quotasApiRef } from '../api/quotasApiRef';
import { DecideChangeDialog } from '../dialogs/DecideChangeDialog';
import { PersonName } from '../parts/PersonName';
import { ChangeTag } from '../parts/stateTags';
import { useProjectTab } from '../parts/useProjectTab';
import { useValuesText } from '../parts/useValuesText';
import { useQuotasTranslation } from '../useQuotasTranslation';
import styles from './changes.module.css';

interface ChangeTableProps {
  /** Short name of the table in the address. */
  id: string;
  caption: string;
  /** Said when there is none. */
  empty: string;
  changes: readonly QuotaChange[];
  /** Leaves out the project, on its own page. */
  isOfProject?: boolean;
  onChange(): void;
}

/** Requests for another quota, with what the reader may do with them. */
export function ChangeTable(props: ChangeTableProps) {
  const { id, caption, empty, changes, isOfProject, onChange } = props;
  const t = useQuotasTranslation();
  const quotasApi = useApi(quotasApiRef);
  const columns = useChangeColumns(isOfProject ?? false);
  const [decided, setDecided] = useState<QuotaChange>();
  const [withdrawn, setWithdrawn] = useState<QuotaChange>();
  const actions: DataTableColumn<QuotaChange> = {
    id: 'actions',
    header: t('change.actions'),
    value: () => undefined,
    sortable: false,
    render: change => (
      <ChangeButtons
        change={change}
        onDecide={() => setDecided(change)}
        onWithdraw={() => setWithdrawn(change)}
      />
    ),
  };
  const isOpen = changes.some(({ state }) => state === 'submitted');
  return (
    <>
      <DataTable
        id={id}
        caption={caption}
        columns={isOpen ? [...columns, actions] : columns}
        rows={changes}
        rowKey={change => change.id}
        empty={<EmptyState title={empty} />}
      />
      {decided && (
        <DecideChangeDialog
          change={decided}
          onClose={() => setDecided(undefined)}
          onChange={onChange}
        />
      )}
      {withdrawn && (
        <ConfirmDialog
          isOpen
          title={t('change.withdrawTitle')}
          confirmLabel={t('change.withdraw')}
          onConfirm={async () => {
            await quotasApi.withdrawChange(withdrawn.id);
            onChange();
          }}
          onClose={() => setWithdrawn(undefined)}
        >
          {t('change.withdrawText')}
        </ConfirmDialog>
      )}
    </>
  );
}

function ChangeButtons(props: {
  change: QuotaChange;
  onDecide(): void;
  onWithdraw(): void;
}) {
  const { change } = props;
  const t = useQuotasTranslation();
  const caller = useCaller();
  const className = t(`class.${change.class}`);
  if (change.allowed.includes('decide')) {
    return (
      <Button
        variant="primary"
        size="small"
        aria-label={t('change.decideNamed', {
          project: change.projectName,
          class: className,
        })}
        onPress={props.onDecide}
      >
        {t('change.decide')}
      </Button>
    );
  }
  if (!change.allowed.includes('withdraw')) return null;
  const isDecider = caller?.hasRole('service-team', 'socle');
  return (
    <div className={styles.actions}>
      {isDecider && <span>{t('change.own')}</span>}
      <Button
        variant="secondary"
        size="small"
        aria-label={t('change.withdrawNamed', { class: className })}
        onPress={props.onWithdraw}
      >
        {t('change.withdraw')}
      </Button>
    </div>
  );
}

function useChangeColumns(
  isOfProject: boolean,
): DataTableColumn<QuotaChange>[] {
  const t = useQuotasTranslation();
  const formats = useFormats();
  const valuesText = useValuesText();
  const addressOf = useProjectTab();
  return useMemo<DataTableColumn<QuotaChange>[]>(
    () => [
      {
        id: 'projet',
        header: t('change.project'),
        value: change => change.projectName,
        render: change => (
          <Link href={addressOf(change.project)}>{change.projectName}</Link>
        ),
      },
      {
        id: 'quota',
        header: t('change.class'),
        value: change => t(`class.${change.class}`),
        filter: true,
      },
      {
        id: 'etat',
        header: t('change.state'),
        value: change => t(`changeState.${change.state}`),
        render: change => <ChangeTag state={change.state} />,
        filter: true,
      },
      {
        id: 'avant',
        header: t('change.before'),
        value: change => valuesText(change.before),
        hidden: true,
      },
      {
        id: 'demande',
        header: t('change.asked'),
        value: change => valuesText(change.asked),
        sortable: false,
      },
      {
        id: 'demandeur',
        header: t('change.by'),
        value: change => change.by,
        render: change => <PersonName actor={change.by} />,
      },
      {
        id: 'date',
        header: t('change.at'),
        value: change => change.at,
        text: change => formats.date(change.at),
      },
      {
        id: 'motif',
        header: t('change.reason'),
        value: change => change.reason,
        sortable: false,
      },
      {
        id: 'accorde',
        header: t('change.granted'),
        value: ({ decision }) =>
          decision?.values && valuesText(decision.values),
        sortable: false,
      },
      {
        id: 'decision',
        header: t('change.decision'),
        value: ({ decision }) => decision?.reason,
        render: ({ decision }) =>
          decision && (
            <>
              <PersonName actor={decision.by} />, {formats.date(decision.at)}
              <br />
              {decision.reason}
            </>
          ),
        sortable: false,
      },
    ],
    [t, formats, valuesText, addressOf],
  ).filter(({ id }) => !(isOfProject && id === 'projet'));
}
