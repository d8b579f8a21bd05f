import { Link } from '@backstage/ui';
import type {
  Proof,
  Statement,
} from '@cloud-pi-native/plugin-conformity-common';
import { StateTag, useText } from '@cloud-pi-native/plugin-portal-react';
import { useConformityTranslation } from '../../useConformityTranslation';
import { useBook } from '../book/WithBook';
import { PositionTag } from '../parts/PositionTag';
import { SaidBy } from './SaidBy';
import styles from './detail.module.css';

/** What the project states of a requirement, its proofs, and what the architect thinks of it. */
export function StatementPart({ statement }: { statement: Statement }) {
  const t = useConformityTranslation();
  const { state, comment, proofs, by, at, review } = statement;
  return (
    <>
      <p className={styles.line}>
        <PositionTag state={state} /> <SaidBy userRef={by} at={at} />
      </p>
      {comment && <p className={styles.words}>{comment}</p>}
      {proofs.length > 0 && (
        <>
          <h6>{t('detail.proofs')}</h6>
          <ul>
            {proofs.map((proof, index) => (
              <li key={index}>
                <ProofText proof={proof} />
              </li>
            ))}
          </ul>
        </>
      )}
      {review && (
        <>
          <h6>{t('detail.review')}</h6>
          <p className={styles.line}>
            <StateTag
              tone={review.verdict === 'accepted' ? 'success' : 'error'}
            >
              {t(`verdict.${review.verdict}`)}
            </StateTag>{' '}
            <SaidBy userRef={review.by} at={review.at} />
          </p>
          {review.comment && <p className={styles.words}>{review.comment}</p>}
        </>
      )}
    </>
  );
}

function ProofText({ proof }: { proof: Proof }) {
  const t = useConformityTranslation();
  const text = useText();
  const book = useBook();
  switch (proof.kind) {
    case 'link':
      return <Link href={proof.url}>{proof.title}</Link>;
    case 'file': {
      const { path, repository, revision } = proof;
      return (
        <>
          {revision
            ? t('detail.proofFileAt', { path, repository, revision })
            : t('detail.proofFile', { path, repository })}
        </>
      );
    }
    default: {
      const title = book.findCheck(proof.check)?.title;
      return (
        <>
          {t('detail.proofCheck', {
            check: title ? text(title) : proof.check,
          })}
        </>
      );
    }
  }
}
