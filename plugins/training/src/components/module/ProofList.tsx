import { Link } from '@backstage/ui';
import {
  Timeline,
  useText,
  type TimelineStep,
} from '@cloud-pi-native/plugin-portal-react';
import {
  isWaiting,
  proofKindLabels,
  type Proof,
} from '@cloud-pi-native/plugin-training-common';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { PersonName } from '../parts/PersonName';

/** What was given, the newest first, and what was decided. */
export function ProofList({ proofs }: { proofs: readonly Proof[] }) {
  const t = useTrainingTranslation();
  const text = useText();
  if (proofs.length === 0) return null;
  return (
    <Timeline
      label={t('proof.history')}
      steps={proofs.map((proof): TimelineStep => {
        const { decision } = proof;
        return {
          id: proof.id,
          title: text(proofKindLabels[proof.kind]),
          at: proof.at,
          ...stateOf(proof),
          description: (
            <>
              {proof.seen ? text(proof.seen) : proof.text}
              {proof.url && (
                <>
                  {' '}
                  <Link href={proof.url}>{t('proof.look')}</Link>
                </>
              )}
            </>
          ),
          children: decision && (
            <p>
              <PersonName userRef={decision.by} />
              {decision.comment && <> – {decision.comment}</>}
            </p>
          ),
        };
      })}
    />
  );

  function stateOf(proof: Proof): Pick<TimelineStep, 'tone' | 'state'> {
    if (isWaiting(proof))
      return { tone: 'waiting', state: t('proof.toDecide') };
    if (proof.decision && !proof.decision.accepted) {
      return { tone: 'error', state: t('proof.refused') };
    }
    return { tone: 'success', state: t('proof.accepted') };
  }
}
