import {
  derogationStateOn,
  lastDayOf,
  type Derogation,
} from '@cloud-pi-native/plugin-conformity-common';
import { Facts, useFormats } from '@cloud-pi-native/plugin-portal-react';
import { today } from '../../today';
import { useConformityTranslation } from '../../useConformityTranslation';
import { DerogationTag } from '../parts/DerogationTag';
import { SaidBy } from './SaidBy';

/** A derogation: why, until when, asked by whom, decided by whom. */
export function DerogationPart({ derogation }: { derogation: Derogation }) {
  const t = useConformityTranslation();
  const formats = useFormats();
  const { reason, mitigation, by, at, decision } = derogation;
  return (
    <>
      <DerogationTag state={derogationStateOn(derogation, today())} />
      <Facts
        facts={[
          { term: t('detail.reason'), value: reason },
          { term: t('detail.mitigation'), value: mitigation },
          {
            term: t('detail.until'),
            value: formats.date(lastDayOf(derogation)),
          },
          {
            term: t('detail.askedBy'),
            value: <SaidBy userRef={by} at={at} />,
          },
          ...(decision
            ? [
                { term: t('detail.decision'), value: decision.reason },
                {
                  term: t('detail.decidedBy'),
                  value: <SaidBy userRef={decision.by} at={decision.at} />,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
