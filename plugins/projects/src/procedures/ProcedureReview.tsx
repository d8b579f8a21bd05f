import { useEffect, useRef } from 'react';
import type { ReviewStateProps } from '@backstage/plugin-scaffolder-react/alpha';
import { DossierTable } from '../components/requests/DossierTable';
import { useWizardTranslation } from '../useWizardTranslation';
import { AnswerValue, objectOf, titleOf } from './AnswerValue';
import styles from './ProcedurePage.module.css';

/** The answers of a wizard in words, page by page, before they are sent. */
export function ProcedureReview(props: ReviewStateProps) {
  const { schemas, formState } = props;
  const t = useWizardTranslation();
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => headingRef.current?.focus(), []);
  return (
    <>
      <h2 ref={headingRef} tabIndex={-1} className={styles.heading}>
        {t('procedure.review')}
      </h2>
      <p>{t('review.edit')}</p>
      <DossierTable
        caption={t('procedure.review')}
        answerHeader={t('procedure.answer')}
        parts={schemas.map(({ title, mergedSchema }) => ({
          id: title,
          title,
          lines: Object.entries(objectOf(mergedSchema.properties) ?? {}).map(
            ([key, property]) => {
              const schema = objectOf(property) ?? {};
              return {
                id: key,
                label: titleOf(key, schema),
                asked: <AnswerValue schema={schema} value={formState[key]} />,
              };
            },
          ),
        }))}
      />
    </>
  );
}
