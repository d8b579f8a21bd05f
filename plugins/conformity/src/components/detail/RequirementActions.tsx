import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  derogationStateOn,
  mayDecideDerogation,
  mayWithdrawDerogation,
  openDerogationStates,
  type ConformityActions,
  type Requirement,
  type RequirementPosition,
} from '@cloud-pi-native/plugin-conformity-common';
import { ConfirmDialog, useCaller } from '@cloud-pi-native/plugin-portal-react';
import { conformityApiRef } from '../../api/conformityApiRef';
import { today } from '../../today';
import { useConformityTranslation } from '../../useConformityTranslation';
import { AskDerogationDialog } from '../dialogs/AskDerogationDialog';
import { DecideDerogationDialog } from '../dialogs/DecideDerogationDialog';
import { ReviewDialog } from '../dialogs/ReviewDialog';
import { StatementDialog } from '../dialogs/StatementDialog';
import styles from './detail.module.css';

type Action = 'state' | 'review' | 'ask' | 'decide' | 'withdraw';

interface RequirementActionsProps {
  /** Name of the application. */
  name: string;
  actions: ConformityActions;
  requirement: Requirement;
  position: RequirementPosition;
  onChange(): void;
}

/** What the person may do about a requirement of an application, now. The server decides again. */
export function RequirementActions(props: RequirementActionsProps) {
  const { name, actions, requirement, position, onChange } = props;
  const { key } = requirement;
  const { statement, derogation } = position;
  const t = useConformityTranslation();
  const caller = useCaller();
  const conformityApi = useApi(conformityApiRef);
  const [open, setOpen] = useState<Action>();
  const person = {
    userRef: caller?.userRef ?? '',
    isGovernance: actions.decide,
  };
  const derogationState = derogation && derogationStateOn(derogation, today());
  const isOpen =
    derogationState !== undefined &&
    openDerogationStates.includes(derogationState);
  const offered: Record<Action, boolean> = {
    state: actions.state,
    review: actions.review && statement !== undefined,
    ask: actions.ask && !isOpen,
    decide:
      derogation !== undefined &&
      derogationState === 'asked' &&
      mayDecideDerogation(derogation, person),
    withdraw:
      derogation !== undefined &&
      isOpen &&
      mayWithdrawDerogation(derogation, person),
  };
  const shown = (Object.keys(offered) as Action[]).filter(one => offered[one]);
  const close = () => setOpen(undefined);
  const dialog = { name, onClose: close, onChange };
  return (
    <>
      {shown.length > 0 && (
        <div className={styles.actions}>
          {shown.map(action => (
            <Button
              key={action}
              variant="secondary"
              size="small"
              onPress={() => setOpen(action)}
            >
              {t(`action.${action}`)}
            </Button>
          ))}
        </div>
      )}
      {open === 'state' && (
        <StatementDialog
          {...dialog}
          requirement={requirement}
          statement={statement}
        />
      )}
      {open === 'review' && statement && (
        <ReviewDialog {...dialog} statement={statement} />
      )}
      {open === 'ask' && (
        <AskDerogationDialog {...dialog} requirement={requirement} />
      )}
      {open === 'decide' && derogation && (
        <DecideDerogationDialog {...dialog} derogation={derogation} />
      )}
      {derogation && (
        <ConfirmDialog
          isOpen={open === 'withdraw'}
          title={t('withdrawForm.title', { key })}
          confirmLabel={t('withdrawForm.confirm')}
          destructive
          onConfirm={async () => {
            await conformityApi.withdrawDerogation(name, derogation.id);
            onChange();
          }}
          onClose={close}
        >
          <p>{t('withdrawForm.text')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
