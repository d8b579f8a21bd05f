import { useState } from 'react';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { Button, Link } from '@backstage/ui';
import {
  DataTable,
  EmptyState,
  useFormats,
  useLoad,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import type { WaitingValidation } from '@cloud-pi-native/plugin-skills-common';
import { skillsApiRef } from '../../api/skillsApiRef';
import { personRouteRef } from '../../routes';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { useSkillTitle } from '../book/useSkillTitle';
import { useSkillBook } from '../book/WithSkills';
import { DecisionDialog } from '../dialogs/DecisionDialog';
import { PersonName } from '../parts/PersonName';
import { useLevelWords } from '../parts/useLevelWords';

/** The levels that wait for the reader’s decision, the oldest first. */
export function ValidationsView() {
  const t = useSkillsTranslation();
  const formats = useFormats();
  const titleOf = useSkillTitle();
  const levelWords = useLevelWords();
  const book = useSkillBook();
  const personRoute = useRouteRef(personRouteRef);
  const skillsApi = useApi(skillsApiRef);
  const load = useLoad(() => skillsApi.listValidations(), [skillsApi]);
  const [decided, setDecided] = useState<WaitingValidation>();
  const columns: DataTableColumn<WaitingValidation>[] = [
    {
      id: 'personne',
      header: t('validations.person'),
      value: ({ userRef }) => nameOf(userRef),
      render: ({ userRef, position }) => (
        <Link
          href={`${personRoute?.({ name: nameOf(userRef) }) ?? ''}?competence=${
            parseEntityRef(position.skill).name
          }`}
        >
          <PersonName userRef={userRef} />
        </Link>
      ),
    },
    {
      id: 'competence',
      header: t('validations.skill'),
      value: ({ position }) => titleOf(position.skill),
      filter: true,
    },
    {
      id: 'niveau',
      header: t('validations.level'),
      value: ({ position }) => position.status.level,
      text: ({ position }) => levelWords(position.status.level),
      render: ({ position }) => levelWords(position.status.level),
    },
    {
      id: 'preuves',
      header: t('validations.proofs'),
      value: ({ position }) => position.proofs.length,
      align: 'end',
    },
    {
      id: 'projets',
      header: t('validations.projects'),
      value: ({ projects }) => formats.list(projects),
    },
    {
      id: 'depuis',
      header: t('validations.since'),
      value: ({ since }) => new Date(since),
      render: ({ since }) => formats.relative(since),
    },
    {
      id: 'action',
      header: t('validations.action'),
      value: () => undefined,
      sortable: false,
      render: waiting => (
        <Button
          variant="secondary"
          size="small"
          aria-label={t('validations.examineOne', {
            skill: titleOf(waiting.position.skill),
            person: nameOf(waiting.userRef),
          })}
          onPress={() => setDecided(waiting)}
        >
          {t('validations.examine')}
        </Button>
      ),
    },
  ];
  const skill = decided && book.find(decided.position.skill);
  return (
    <>
      <DataTable
        id="validations"
        caption={t('validations.caption')}
        columns={columns}
        rows={load.value?.items}
        rowKey={({ userRef, position }) => `${userRef} ${position.skill}`}
        isLoading={load.status === 'loading'}
        error={load.error}
        onRetry={load.reload}
        empty={
          <EmptyState title={t('validations.none')}>
            {t('validations.noneHint')}
          </EmptyState>
        }
      />
      {decided && skill && (
        <DecisionDialog
          person={nameOf(decided.userRef)}
          skill={skill}
          position={decided.position}
          onClose={() => setDecided(undefined)}
          onChange={load.reload}
        />
      )}
    </>
  );
}

function nameOf(userRef: string): string {
  return parseEntityRef(userRef).name;
}
