import {
  skillObligationLabels,
  type SkillObligation,
} from '@cloud-pi-native/plugin-portal-common';
import {
  DataTable,
  useFormats,
  useText,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import type { SkillCoverage } from '@cloud-pi-native/plugin-skills-common';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { useSkillTitle } from '../book/useSkillTitle';
import { ObligationTag } from '../parts/ObligationTag';
import { PersonName } from '../parts/PersonName';

interface CoverageTableProps {
  coverage: readonly SkillCoverage[];
  /** People of the team. */
  people: number;
}

/** How many reach what is expected, skill by skill. */
export function CoverageTable({ coverage, people }: CoverageTableProps) {
  const t = useSkillsTranslation();
  const text = useText();
  const formats = useFormats();
  const titleOf = useSkillTitle();
  const obligationOf = (obligation: SkillObligation) =>
    text(skillObligationLabels[obligation]);
  const ofPeople = (count: number) =>
    t('coverage.ofPeople', {
      some: formats.number(count),
      people: formats.number(people),
    });
  const columns: DataTableColumn<SkillCoverage>[] = [
    {
      id: 'competence',
      header: t('coverage.skill'),
      value: ({ skill }) => titleOf(skill),
    },
    {
      id: 'obligation',
      header: t('coverage.obligation'),
      value: ({ obligation }) => obligationOf(obligation),
      render: ({ obligation }) => <ObligationTag obligation={obligation} />,
      filter: true,
    },
    {
      id: 'attendu',
      header: t('coverage.target'),
      value: ({ target }) => target,
      align: 'end',
    },
    {
      id: 'declare',
      header: t('coverage.declared'),
      value: ({ declared }) => declared,
      render: ({ declared }) => ofPeople(declared),
      align: 'end',
    },
    {
      id: 'valide',
      header: t('coverage.validated'),
      value: ({ validated }) => validated,
      render: ({ validated }) => ofPeople(validated),
      align: 'end',
    },
    {
      id: 'meilleur',
      header: t('coverage.best'),
      value: ({ best }) => best,
      align: 'end',
    },
    {
      id: 'moyenne',
      header: t('coverage.mean'),
      value: ({ mean }) => mean,
      align: 'end',
    },
    {
      id: 'seul',
      header: t('coverage.restsOnOne'),
      value: ({ restsOnOne }) => restsOnOne,
      render: ({ restsOn, restsOnOne }) => {
        if (restsOn) return <PersonName userRef={restsOn} />;
        return restsOnOne ? t('coverage.yes') : t('coverage.no');
      },
      filter: true,
    },
  ];
  return (
    <DataTable
      id="couverture"
      caption={t('coverage.caption')}
      columns={columns}
      rows={coverage}
      rowKey={({ skill }) => skill}
      pageSize={50}
    />
  );
}
