import { useApi } from '@backstage/frontend-plugin-api';
import { perimeters } from '@cloud-pi-native/plugin-portal-common';
import {
  DownloadButtons,
  EmptyState,
  LoadProblem,
  Section,
  useAddressChoice,
  useFormats,
  useLanguage,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import {
  aggregateMinimum,
  type TeamKey,
} from '@cloud-pi-native/plugin-skills-common';
import { matrixFormats } from '../../api/SkillsApi';
import { skillsApiRef } from '../../api/skillsApiRef';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { PerimeterSelect } from '../parts/PerimeterSelect';
import { CoverageTable } from './CoverageTable';
import { MatrixTable } from './MatrixTable';
import { ReadinessBanner } from './ReadinessBanner';
import { TeamGaps } from './TeamGaps';
import styles from './team.module.css';

/** Where a team stands: readiness, gaps, people by skills, coverage. */
export function TeamView({ team }: { team: TeamKey }) {
  const { kind, name } = team;
  const t = useSkillsTranslation();
  const formats = useFormats();
  const language = useLanguage() === 'fr' ? 'fr' : 'en';
  const skillsApi = useApi(skillsApiRef);
  const [perimeter, setPerimeter] = useAddressChoice('perimetre', perimeters);
  const load = useLoad(
    () => skillsApi.getTeam({ kind, name }, perimeter),
    [skillsApi, kind, name, perimeter],
  );
  if (!load.value) return <LoadProblem load={load} />;
  const matrix = load.value;
  const { figures, rows, hidden } = matrix;
  return (
    <div className={styles.stack}>
      <div className={styles.tools}>
        <PerimeterSelect
          label={t('team.perimeter')}
          value={perimeter}
          onChange={setPerimeter}
        />
        <DownloadButtons
          formats={matrixFormats}
          labelOf={format => t(`team.export.${format}`)}
          make={format =>
            skillsApi.exportTeam(team, format, { perimeter, language })
          }
        />
      </div>
      {figures ? (
        <>
          <ReadinessBanner readiness={figures.readiness} />
          <TeamGaps gaps={figures.gaps} coverage={figures.coverage} />
        </>
      ) : (
        <EmptyState title={t('team.small')}>
          {t('team.smallHint', { minimum: String(aggregateMinimum) })}
        </EmptyState>
      )}
      <Section title={t('matrix.title')}>
        {hidden > 0 && (
          <p className={styles.hint}>
            {t('matrix.hidden', {
              count: hidden,
              number: formats.number(hidden),
            })}
          </p>
        )}
        {rows.length > 0 && matrix.skills.length > 0 ? (
          <MatrixTable matrix={matrix} />
        ) : (
          <EmptyState title={t('matrix.none')}>
            {t('matrix.noneHint')}
          </EmptyState>
        )}
      </Section>
      {figures && (
        <Section title={t('coverage.title')}>
          <CoverageTable
            coverage={figures.coverage}
            people={matrix.team.people}
          />
        </Section>
      )}
    </div>
  );
}
