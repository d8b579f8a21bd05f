import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { Link, Text } from '@backstage/ui';
import {
  HomeCard,
  useFormats,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import type { WaitingValidation } from '@cloud-pi-native/plugin-skills-common';
import { skillsApiRef } from '../api/skillsApiRef';
import { useSkillTitle } from '../components/book/useSkillTitle';
import { WithSkills } from '../components/book/WithSkills';
import { PersonName } from '../components/parts/PersonName';
import { personRouteRef, skillsViewRouteRef } from '../routes';
import { useSkillsTranslation } from '../useSkillsTranslation';
import styles from './home.module.css';

/** More would fill the home page: the others are one press away. */
const shown = 5;

/** The levels that wait for the reader’s decision. Most people decide of none: they see no card. */
export function ValidationsCard() {
  const t = useSkillsTranslation();
  const formats = useFormats();
  const viewRoute = useRouteRef(skillsViewRouteRef);
  const skillsApi = useApi(skillsApiRef);
  const items = useLoad(() => skillsApi.listValidations(), [skillsApi]).value
    ?.items;
  if (!items || items.length === 0) return null;
  return (
    <HomeCard
      title={t('home.validations')}
      link={{
        label: t('home.validationsLink'),
        href: viewRoute?.({ view: 'validations' }) ?? '',
      }}
    >
      <Text as="p">
        {t('home.waiting', {
          count: items.length,
          number: formats.number(items.length),
        })}
      </Text>
      <WithSkills>
        <ul className={styles.list}>
          {items.slice(0, shown).map(waiting => (
            <li key={`${waiting.userRef} ${waiting.position.skill}`}>
              <Waiting waiting={waiting} />
            </li>
          ))}
        </ul>
      </WithSkills>
    </HomeCard>
  );
}

function Waiting({ waiting }: { waiting: WaitingValidation }) {
  const { userRef, position, since } = waiting;
  const formats = useFormats();
  const titleOf = useSkillTitle();
  const personRoute = useRouteRef(personRouteRef);
  const person = personRoute?.({ name: parseEntityRef(userRef).name }) ?? '';
  return (
    <>
      <Link
        href={`${person}?competence=${parseEntityRef(position.skill).name}`}
      >
        <PersonName userRef={userRef} /> – {titleOf(position.skill)}
      </Link>{' '}
      ({formats.relative(since)})
    </>
  );
}
