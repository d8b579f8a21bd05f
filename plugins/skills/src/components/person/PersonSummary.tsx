import { useApi } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import { perimeterLabels } from '@cloud-pi-native/plugin-portal-common';
import {
  Facts,
  Gauge,
  useFormats,
  useSending,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import type { PersonSkills } from '@cloud-pi-native/plugin-skills-common';
import { skillsApiRef } from '../../api/skillsApiRef';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { PerimeterSelect } from '../parts/PerimeterSelect';
import styles from './person.module.css';

interface PersonSummaryProps {
  name: string;
  person: PersonSkills;
  onChange(): void;
}

/** What somebody answers for, and how far the assessment is. */
export function PersonSummary({ name, person, onChange }: PersonSummaryProps) {
  const t = useSkillsTranslation();
  const text = useText();
  const formats = useFormats();
  const skillsApi = useApi(skillsApiRef);
  const { send, failure } = useSending(onChange);
  const { perimeter, progress, gaps, positions } = person;
  const count = (state: string) =>
    formats.number(
      positions.filter(({ status }) => status.state === state).length,
    );
  return (
    <div className={styles.summary}>
      {person.actions.assess ? (
        <div>
          <PerimeterSelect
            label={t('mine.perimeter')}
            value={perimeter}
            onChange={chosen =>
              send(async () => {
                await skillsApi.setPerimeter(name, chosen);
              })
            }
          />
          <p className={styles.hint}>{t('mine.perimeterHint')}</p>
        </div>
      ) : (
        <Facts
          facts={[
            { term: t('perimeter'), value: text(perimeterLabels[perimeter]) },
          ]}
        />
      )}
      <div className={styles.gauge}>
        <Gauge
          label={t('mine.progress')}
          value={progress.assessed}
          max={progress.total}
          tone={progress.assessed >= progress.total ? 'success' : 'info'}
        />
      </div>
      <Facts
        facts={[
          { term: t('mine.validated'), value: count('validated') },
          { term: t('mine.toValidate'), value: count('to-validate') },
          { term: t('mine.gaps'), value: formats.number(gaps.length) },
        ]}
      />
      {failure && (
        <div role="alert">
          <Alert status="danger" icon title={failure} />
        </div>
      )}
    </div>
  );
}
