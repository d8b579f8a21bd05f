import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Link, Radio, RadioGroup, TextAreaField } from '@backstage/ui';
import {
  Facts,
  FormDialog,
  useFormats,
} from '@cloud-pi-native/plugin-portal-react';
import type { ProofToDecide } from '@cloud-pi-native/plugin-training-common';
import { trainingApiRef } from '../../api/trainingApiRef';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import { PersonName } from '../parts/PersonName';

interface DecideProofDialogProps {
  toDecide: ProofToDecide;
  onClose(): void;
  onChange(): void;
}

/** Somebody who leads the person accepts the proof, or says what it lacks. */
export function DecideProofDialog(props: DecideProofDialogProps) {
  const { toDecide, onClose, onChange } = props;
  const { proof, module } = toDecide;
  const t = useTrainingTranslation();
  const formats = useFormats();
  const learning = useLearningText();
  const trainingApi = useApi(trainingApiRef);
  const [accepted, setAccepted] = useState(true);
  const [comment, setComment] = useState('');
  const lacksComment = !accepted && comment.trim() === '';
  return (
    <FormDialog
      title={t('proofs.decide')}
      problemsOf={() =>
        lacksComment
          ? [t('proofForm.required', { field: t('proofs.comment') })]
          : []
      }
      send={() =>
        trainingApi.decideProof(proof.id, {
          accepted,
          comment: comment.trim(),
        })
      }
      onClose={onClose}
      onChange={onChange}
    >
      {isTried => (
        <>
          <Facts
            facts={[
              {
                term: t('proofs.person'),
                value: <PersonName userRef={proof.person} />,
              },
              { term: t('module.one'), value: learning.title(module) },
              {
                term: t('module.brings'),
                value: formats.list(
                  module.teaches.map(({ skill, level }) =>
                    t('proofs.skillLevel', {
                      skill: learning.titleOfSkill(skill),
                      level: formats.number(level),
                    }),
                  ),
                ),
              },
              { term: t('module.proof'), value: proof.text },
              ...(proof.url
                ? [
                    {
                      term: t('proofForm.url'),
                      value: <Link href={proof.url}>{proof.url}</Link>,
                    },
                  ]
                : []),
            ]}
          />
          <RadioGroup
            label={t('proofs.choice')}
            value={accepted ? 'accept' : 'refuse'}
            onChange={chosen => setAccepted(chosen === 'accept')}
          >
            <Radio value="accept">{t('proofs.accept')}</Radio>
            <Radio value="refuse">{t('proofs.refuse')}</Radio>
          </RadioGroup>
          <TextAreaField
            label={t('proofs.comment')}
            description={t('proofs.commentHint')}
            rows={3}
            maxLength={4000}
            isRequired={!accepted}
            isInvalid={isTried && lacksComment}
            value={comment}
            onChange={setComment}
          />
        </>
      )}
    </FormDialog>
  );
}
