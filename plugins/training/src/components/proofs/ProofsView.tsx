import { useMemo, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Link } from '@backstage/ui';
import {
  DataTable,
  EmptyState,
  LoadProblem,
  Section,
  useFormats,
  useLoad,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import type { ProofToDecide } from '@cloud-pi-native/plugin-training-common';
import { trainingApiRef } from '../../api/trainingApiRef';
import { useTrainingTranslation } from '../../useTrainingTranslation';
import { useLearningText } from '../library/useLearningText';
import { useTrainingLinks } from '../library/useTrainingLinks';
import { useOwn } from '../library/WithOwn';
import { PersonName } from '../parts/PersonName';
import { DecideProofDialog } from './DecideProofDialog';

/** The proofs that wait for this person to decide, the oldest first. */
export function ProofsView() {
  const t = useTrainingTranslation();
  const formats = useFormats();
  const learning = useLearningText();
  const links = useTrainingLinks();
  const trainingApi = useApi(trainingApiRef);
  const { reload: reloadOwn } = useOwn();
  const load = useLoad(() => trainingApi.listProofs(), [trainingApi]);
  const [decided, setDecided] = useState<ProofToDecide>();
  const columns = useMemo<DataTableColumn<ProofToDecide>[]>(
    () => [
      {
        id: 'personne',
        header: t('proofs.person'),
        value: ({ proof }) => proof.person,
        render: ({ proof }) => <PersonName userRef={proof.person} />,
      },
      {
        id: 'module',
        header: t('module.one'),
        value: ({ module }) => learning.title(module),
        render: ({ module }) => (
          <Link href={links.module(module.ref)}>{learning.title(module)}</Link>
        ),
      },
      {
        id: 'preuve',
        header: t('module.proof'),
        value: ({ proof }) => proof.text,
      },
      {
        id: 'date',
        header: t('proofs.at'),
        value: ({ proof }) => proof.at,
        text: ({ proof }) => formats.date(proof.at),
      },
      {
        id: 'actions',
        header: t('proofs.actions'),
        value: () => undefined,
        sortable: false,
        render: one => (
          <Button
            variant="secondary"
            size="small"
            aria-label={t('proofs.decideOf', {
              module: learning.title(one.module),
            })}
            onPress={() => setDecided(one)}
          >
            {t('proofs.decide')}
          </Button>
        ),
      },
    ],
    [t, formats, learning, links],
  );
  return (
    <Section title={t('proofs.title')}>
      {load.value ? (
        <DataTable
          id="preuves"
          caption={t('proofs.title')}
          columns={columns}
          rows={load.value.items}
          rowKey={({ proof }) => proof.id}
          empty={<EmptyState title={t('proofs.none')} />}
        />
      ) : (
        <LoadProblem load={load} />
      )}
      {decided && (
        <DecideProofDialog
          toDecide={decided}
          onClose={() => setDecided(undefined)}
          onChange={() => {
            load.reload();
            reloadOwn();
          }}
        />
      )}
    </Section>
  );
}
