import { useState } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { useSending, useText } from '@cloud-pi-native/plugin-portal-react';
import {
  automaticCheckLabels,
  type CheckAnswer,
  type LearningModule,
  type OwnModule,
} from '@cloud-pi-native/plugin-training-common';
import { trainingApiRef } from '../../api/trainingApiRef';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import styles from '../parts/parts.module.css';
import { GiveProofDialog } from './GiveProofDialog';
import { ProofList } from './ProofList';

interface ProofPartProps {
  module: LearningModule;
  own: OwnModule;
  onChange(): void;
}

/** What shows that the module was followed: what is asked, how to give it, and what was given. */
export function ProofPart({ module, own, onChange }: ProofPartProps) {
  const t = useTrainingTranslation();
  const text = useText();
  const trainingApi = useApi(trainingApiRef);
  const { name } = parseEntityRef(module.ref);
  const [isGiving, setIsGiving] = useState(false);
  const [answer, setAnswer] = useState<CheckAnswer>();
  const { send, failure } = useSending(onChange);
  const { proof } = module;
  const mayGive = own.isOpen && !['done', 'to-validate'].includes(own.state);
  return (
    <div className={styles.stack}>
      <p className={styles.text}>
        {proof.kind === 'self-declared' && t('proof.selfDeclared')}
        {proof.kind === 'validated' &&
          t('proof.validated', {
            asks: text({ fr: proof.asks, en: proof.english.asks }),
          })}
        {proof.kind === 'automatic' &&
          t('proof.automatic', {
            check: text(automaticCheckLabels[proof.check]),
          })}
      </p>
      <div className={styles.row}>
        {own.isOpen && own.state === 'not-started' && (
          <Button
            variant="secondary"
            onPress={() =>
              send(async () => {
                await trainingApi.open(name);
              })
            }
          >
            {t('proof.start')}
          </Button>
        )}
        {mayGive && proof.kind !== 'automatic' && (
          <Button variant="primary" onPress={() => setIsGiving(true)}>
            {proof.kind === 'validated' ? t('proof.give') : t('proof.declare')}
          </Button>
        )}
        {own.isOpen && proof.kind === 'automatic' && own.state !== 'done' && (
          <Button
            variant="primary"
            onPress={() =>
              send(async () => {
                setAnswer(undefined);
                setAnswer(await trainingApi.check(name));
              })
            }
          >
            {t('proof.check')}
          </Button>
        )}
      </div>
      <div role="status">
        {answer && (
          <Alert
            status={answer.found ? 'success' : 'warning'}
            icon
            title={answer.found ? t('proof.found') : t('proof.notFound')}
            description={text(answer.seen)}
          />
        )}
        {own.state === 'to-validate' && (
          <p className={styles.text}>{t('proof.waiting')}</p>
        )}
      </div>
      {failure && (
        <div role="alert">
          <Alert status="danger" icon title={failure} />
        </div>
      )}
      <ProofList proofs={own.proofs} />
      {isGiving && (
        <GiveProofDialog
          module={module}
          onClose={() => setIsGiving(false)}
          onChange={onChange}
        />
      )}
    </div>
  );
}
