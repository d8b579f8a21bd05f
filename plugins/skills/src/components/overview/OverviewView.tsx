import { useApi } from '@backstage/frontend-plugin-api';
import { perimeters } from '@cloud-pi-native/plugin-portal-common';
import {
  EmptyState,
  LoadProblem,
  Section,
  useAddressChoice,
  useFormats,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { aggregateMinimum } from '@cloud-pi-native/plugin-skills-common';
import { skillsApiRef } from '../../api/skillsApiRef';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { PerimeterSelect } from '../parts/PerimeterSelect';
import { CoverageTable } from '../team/CoverageTable';

/** Everybody who assessed themselves, skill by skill and without names. */
export function OverviewView() {
  const t = useSkillsTranslation();
  const formats = useFormats();
  const skillsApi = useApi(skillsApiRef);
  const [perimeter, setPerimeter] = useAddressChoice('perimetre', perimeters);
  const load = useLoad(
    () => skillsApi.getOverview(perimeter),
    [skillsApi, perimeter],
  );
  const { value } = load;
  return (
    <Section
      title={t('overview.title')}
      actions={
        <PerimeterSelect
          label={t('team.perimeter')}
          value={perimeter}
          onChange={setPerimeter}
        />
      }
    >
      {!value && <LoadProblem load={load} />}
      {value && (
        <p>
          {t('overview.people', {
            count: value.people,
            number: formats.number(value.people),
          })}
        </p>
      )}
      {value?.coverage && (
        <CoverageTable coverage={value.coverage} people={value.people} />
      )}
      {value && !value.coverage && (
        <EmptyState title={t('team.small')}>
          {t('team.smallHint', { minimum: String(aggregateMinimum) })}
        </EmptyState>
      )}
    </Section>
  );
}
