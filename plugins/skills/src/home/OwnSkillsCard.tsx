import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { Link, Text } from '@backstage/ui';
import {
  Gauge,
  HomeCard,
  LoadProblem,
  useCaller,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import type { PersonSkills } from '@cloud-pi-native/plugin-skills-common';
import { skillsApiRef } from '../api/skillsApiRef';
import { useSkillTitle } from '../components/book/useSkillTitle';
import { WithSkills } from '../components/book/WithSkills';
import { skillsRouteRef } from '../routes';
import { useSkillsTranslation } from '../useSkillsTranslation';
import styles from './home.module.css';

/** The others are one press away. */
const shown = 3;

/** How far the reader’s assessment is, and what to work on first. */
export function OwnSkillsCard() {
  const t = useSkillsTranslation();
  const rootRoute = useRouteRef(skillsRouteRef);
  const caller = useCaller();
  return (
    <HomeCard
      title={t('home.mine')}
      link={{ label: t('home.mineLink'), href: rootRoute?.() ?? '' }}
    >
      {caller && (
        <WithSkills>
          <OwnSkills name={parseEntityRef(caller.userRef).name} />
        </WithSkills>
      )}
    </HomeCard>
  );
}

function OwnSkills({ name }: { name: string }) {
  const skillsApi = useApi(skillsApiRef);
  const load = useLoad(() => skillsApi.getPerson(name), [skillsApi, name]);
  return load.value ? (
    <Position person={load.value} />
  ) : (
    <LoadProblem load={load} />
  );
}

function Position({ person }: { person: PersonSkills }) {
  const t = useSkillsTranslation();
  const titleOf = useSkillTitle();
  const rootRoute = useRouteRef(skillsRouteRef);
  const { progress, gaps } = person;
  return (
    <>
      <Gauge
        label={t('mine.progress')}
        value={progress.assessed}
        max={progress.total}
        tone={progress.assessed >= progress.total ? 'success' : 'info'}
      />
      {gaps.length === 0 ? (
        <Text as="p">{t('mine.noGap')}</Text>
      ) : (
        <>
          <Text as="p">{t('home.first')}</Text>
          <ul className={styles.list}>
            {gaps.slice(0, shown).map(({ skill, level, target }) => (
              <li key={skill}>
                <Link
                  href={`${rootRoute?.() ?? ''}?competence=${
                    parseEntityRef(skill).name
                  }`}
                >
                  {titleOf(skill)}
                </Link>{' '}
                {t('gap', { level: String(level), target: String(target) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
