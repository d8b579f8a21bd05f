import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Radio, RadioGroup, TextAreaField } from '@backstage/ui';
import {
  reviewVerdicts,
  type ReviewVerdict,
  type Statement,
} from '@cloud-pi-native/plugin-conformity-common';
import { FormDialog } from '@cloud-pi-native/plugin-portal-react';
import { conformityApiRef } from '../../api/conformityApiRef';
import { useConformityTranslation } from '../../useConformityTranslation';

interface ReviewDialogProps {
  /** Name of the application. */
  name: string;
  statement: Statement;
  onClose(): void;
  onChange(): void;
}

/** The architect accepts a statement or rejects it, and says why. */
export function ReviewDialog(props: ReviewDialogProps) {
  const { name, statement, onClose, onChange } = props;
  const t = useConformityTranslation();
  const conformityApi = useApi(conformityApiRef);
  const [verdict, setVerdict] = useState<ReviewVerdict>('accepted');
  const [comment, setComment] = useState('');
  const lacksComment = verdict === 'rejected' && comment.trim() === '';
  return (
    <FormDialog
      title={t('reviewForm.title', { key: statement.requirement })}
      problemsOf={() =>
        lacksComment
          ? [t('action.required', { field: t('reviewForm.comment') })]
          : []
      }
      send={() =>
        conformityApi.reviewStatement(name, statement.id, {
          verdict,
          comment: comment.trim(),
        })
      }
      onClose={onClose}
      onChange={onChange}
    >
      {isTried => (
        <>
          <RadioGroup
            label={t('reviewForm.verdict')}
            value={verdict}
            onChange={chosen =>
              setVerdict(
                reviewVerdicts.find(one => one === chosen) ?? 'accepted',
              )
            }
          >
            <Radio value="accepted">{t('reviewForm.accept')}</Radio>
            <Radio value="rejected">{t('reviewForm.reject')}</Radio>
          </RadioGroup>
          <TextAreaField
            label={t('reviewForm.comment')}
            description={t('reviewForm.commentHint')}
            rows={4}
            maxLength={4000}
            isInvalid={isTried && lacksComment}
            value={comment}
            onChange={setComment}
          />
        </>
      )}
    </FormDialog>
  );
}
