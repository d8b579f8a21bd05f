import { useState } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { TextAreaField, TextField } from '@backstage/ui';
import { FormDialog, useText } from '@cloud-pi-native/plugin-portal-react';
import type { LearningModule } from '@cloud-pi-native/plugin-training-common';
import { trainingApiRef } from '../../api/trainingApiRef';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import styles from '../parts/parts.module.css';

interface GiveProofDialogProps {
  module: LearningModule;
  onClose(): void;
  onChange(): void;
}

/** The person says what they did; somebody who leads them decides, where the module asks for it. */
export function GiveProofDialog(props: GiveProofDialogProps) {
  const { module, onClose, onChange } = props;
  const t = useTrainingTranslation();
  const textIn = useText();
  const trainingApi = useApi(trainingApiRef);
  const [text, setText] = useState('');
  const [url, setUrl] = useState('');
  const { proof } = module;
  const isValidated = proof.kind === 'validated';
  const label = isValidated ? t('proofForm.what') : t('proofForm.learned');
  // The word of the person is enough where nobody checks: they may say nothing more.
  const lacksText = isValidated && text.trim() === '';
  const isWrongUrl = url.trim() !== '' && !isAddress(url.trim());
  return (
    <FormDialog
      title={isValidated ? t('proof.give') : t('proof.declare')}
      problemsOf={() => [
        ...(lacksText ? [t('proofForm.required', { field: label })] : []),
        ...(isWrongUrl ? [t('proofForm.wrongUrl')] : []),
      ]}
      send={() =>
        trainingApi.giveProof(parseEntityRef(module.ref).name, {
          text: text.trim(),
          ...(url.trim() && { url: url.trim() }),
        })
      }
      onClose={onClose}
      onChange={onChange}
    >
      {isTried => (
        <>
          {isValidated && (
            <p className={styles.text}>
              {textIn({ fr: proof.asks, en: proof.english.asks })}
            </p>
          )}
          <TextAreaField
            label={label}
            rows={4}
            maxLength={4000}
            isRequired={isValidated}
            isInvalid={isTried && lacksText}
            value={text}
            onChange={setText}
          />
          <TextField
            label={t('proofForm.url')}
            description={t('proofForm.urlHint')}
            isInvalid={isTried && isWrongUrl}
            value={url}
            onChange={setUrl}
          />
        </>
      )}
    </FormDialog>
  );
}

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
