import { Button, Select, TextField } from '@backstage/ui';
import type { Proof } from '@cloud-pi-native/plugin-conformity-common';
import { useText } from '@cloud-pi-native/plugin-portal-react';
import { useConformityTranslation } from '../../useConformityTranslation';
import { useBook } from '../book/WithBook';
import { emptyProofFields, isWebAddress, type ProofField } from './proofDraft';
import styles from './dialogs.module.css';

interface ProofInputsProps {
  /** Key of the requirement. */
  requirement: string;
  proofs: readonly Proof[];
  isTried: boolean;
  onChange(proofs: readonly Proof[]): void;
}

/** What shows that a statement is true: pages, files, checks. */
export function ProofInputs(props: ProofInputsProps) {
  const { requirement, proofs, isTried, onChange } = props;
  const t = useConformityTranslation();
  const checks = useBook().checksOf(requirement);
  const add = (proof: Proof) => onChange([...proofs, proof]);
  return (
    <fieldset className={styles.proofs}>
      <legend>{t('statementForm.proofs')}</legend>
      {proofs.map((proof, index) => (
        <ProofInput
          key={index}
          number={index + 1}
          requirement={requirement}
          proof={proof}
          isTried={isTried}
          onChange={changed => onChange(proofs.with(index, changed))}
          onRemove={() => onChange(proofs.toSpliced(index, 1))}
        />
      ))}
      <div className={styles.adds}>
        <Button
          variant="secondary"
          size="small"
          onPress={() => add({ kind: 'link', url: '', title: '' })}
        >
          {t('statementForm.addLink')}
        </Button>
        <Button
          variant="secondary"
          size="small"
          onPress={() => add({ kind: 'file', repository: '', path: '' })}
        >
          {t('statementForm.addFile')}
        </Button>
        {checks.length > 0 && (
          <Button
            variant="secondary"
            size="small"
            onPress={() => add({ kind: 'check', check: checks[0].id })}
          >
            {t('statementForm.addCheck')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

interface ProofInputProps {
  number: number;
  requirement: string;
  proof: Proof;
  isTried: boolean;
  onChange(proof: Proof): void;
  onRemove(): void;
}

function ProofInput(props: ProofInputProps) {
  const { proof, isTried, onChange } = props;
  const t = useConformityTranslation();
  const text = useText();
  const checks = useBook().checksOf(props.requirement);
  const number = String(props.number);
  const empty = isTried ? emptyProofFields(proof) : [];
  const field = (
    name: ProofField | 'revision',
    value: string,
    change: (value: string) => void,
  ) => (
    <TextField
      label={t(`statementForm.${name}`)}
      isRequired={name !== 'revision'}
      isInvalid={
        empty.some(one => one === name) ||
        (isTried && name === 'url' && !isWebAddress(value))
      }
      value={value}
      onChange={change}
    />
  );
  return (
    <div
      role="group"
      aria-label={t('statementForm.proof', { number })}
      className={styles.proof}
    >
      {proof.kind === 'link' && (
        <>
          {field('url', proof.url, url => onChange({ ...proof, url }))}
          {field('linkTitle', proof.title, title =>
            onChange({ ...proof, title }),
          )}
        </>
      )}
      {proof.kind === 'file' && (
        <>
          {field('repository', proof.repository, repository =>
            onChange({ ...proof, repository }),
          )}
          {field('path', proof.path, path => onChange({ ...proof, path }))}
          {field('revision', proof.revision ?? '', revision =>
            onChange({ ...proof, revision }),
          )}
        </>
      )}
      {proof.kind === 'check' && (
        <Select
          label={t('statementForm.check')}
          options={checks.map(({ id, title }) => ({
            id,
            label: text(title),
          }))}
          value={proof.check}
          onChange={check => onChange({ ...proof, check: String(check ?? '') })}
        />
      )}
      <Button variant="tertiary" size="small" onPress={props.onRemove}>
        {t('statementForm.remove', { number })}
      </Button>
    </div>
  );
}
