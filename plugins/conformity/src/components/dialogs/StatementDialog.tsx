import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Select, TextAreaField } from '@backstage/ui';
import {
  statementStates,
  type Proof,
  type Requirement,
  type Statement,
  type StatementState,
} from '@cloud-pi-native/plugin-conformity-common';
import { FormDialog } from '@cloud-pi-native/plugin-portal-react';
import { conformityApiRef } from '../../api/conformityApiRef';
import { useConformityTranslation } from '../../useConformityTranslation';
import { ProofInputs } from './ProofInputs';
import { emptyProofFields, isWebAddress, trimmedProof } from './proofDraft';

interface StatementDialogProps {
  /** Name of the application. */
  name: string;
  requirement: Requirement;
  /** The last one, from which the new one begins. */
  statement: Statement | undefined;
  onClose(): void;
  onChange(): void;
}

/** States how a requirement is met, with its proofs. */
export function StatementDialog(props: StatementDialogProps) {
  const { name, requirement, statement, onClose, onChange } = props;
  const { key } = requirement;
  const t = useConformityTranslation();
  const conformityApi = useApi(conformityApiRef);
  const [state, setState] = useState<StatementState | undefined>(
    statement?.state,
  );
  const [comment, setComment] = useState(statement?.comment ?? '');
  const [proofs, setProofs] = useState<readonly Proof[]>(
    statement?.proofs ?? [],
  );
  const needsComment = state === 'not-applicable' && comment.trim() === '';
  const required = (field: string) => t('action.required', { field });
  const problemsOf = () => [
    ...(state ? [] : [required(t('statementForm.state'))]),
    ...(needsComment ? [required(t('statementForm.comment'))] : []),
    ...new Set(
      proofs.flatMap(proof => [
        ...emptyProofFields(proof).map(field =>
          required(t(`statementForm.${field}`)),
        ),
        ...(proof.kind === 'link' && proof.url && !isWebAddress(proof.url)
          ? [t('statementForm.urlWrong')]
          : []),
      ]),
    ),
  ];
  return (
    <FormDialog
      title={t('statementForm.title', { key })}
      problemsOf={problemsOf}
      send={async () =>
        state &&
        conformityApi.makeStatement(name, key, {
          state,
          comment: comment.trim(),
          proofs: proofs.map(trimmedProof),
        })
      }
      onClose={onClose}
      onChange={onChange}
    >
      {isTried => (
        <>
          <Select
            label={t('statementForm.state')}
            isRequired
            isInvalid={isTried && !state}
            options={statementStates.map(one => ({
              id: one,
              label: t(`state.${one}`),
            }))}
            value={state ?? null}
            onChange={chosen =>
              setState(statementStates.find(one => one === chosen))
            }
          />
          <TextAreaField
            label={t('statementForm.comment')}
            description={t('statementForm.commentHint')}
            rows={4}
            maxLength={4000}
            isInvalid={isTried && needsComment}
            value={comment}
            onChange={setComment}
          />
          <ProofInputs
            requirement={key}
            proofs={proofs}
            isTried={isTried}
            onChange={setProofs}
          />
        </>
      )}
    </FormDialog>
  );
}
