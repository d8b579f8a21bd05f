import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  perimeterLabels,
  skillDomainLabels,
  skillDomains,
  type Skill,
} from '@cloud-pi-native/plugin-portal-common';
import {
  EmptyState,
  LoadProblem,
  NativeSelect,
  Section,
  useAddressChoice,
  useLoad,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import type {
  PersonSkills,
  SkillPosition,
} from '@cloud-pi-native/plugin-skills-common';
import { skillsApiRef } from '../../api/skillsApiRef';
import { useSkillsTranslation } from '../../useSkillsTranslation';
import { useSkillBook } from '../book/WithSkills';
import { GapList } from './GapList';
import { OwnData } from './OwnData';
import { PersonSummary } from './PersonSummary';
import { SkillItem } from './SkillItem';
import styles from './person.module.css';

/** What is shown of the skills, as the address says it; the first one is meant when it says nothing. */
const shownChoices = ['toutes', 'attendues', 'ecarts', 'a-valider'] as const;
type Shown = (typeof shownChoices)[number];

/** The skills of somebody: where they stand, and for themselves, where they say it. */
export function PersonView(props: { name: string }) {
  const { name } = props;
  const skillsApi = useApi(skillsApiRef);
  const load = useLoad(() => skillsApi.getPerson(name), [skillsApi, name]);
  if (!load.value) return <LoadProblem load={load} />;
  return <Person name={name} person={load.value} onChange={load.reload} />;
}

interface PersonProps {
  name: string;
  person: PersonSkills;
  onChange(): void;
}

function Person({ name, person, onChange }: PersonProps) {
  const t = useSkillsTranslation();
  const text = useText();
  const { skills } = useSkillBook();
  const [shown, setShown] = useAddressChoice('afficher', shownChoices);
  const [opened, open] = useOpened();
  const isOwn = person.actions.assess;
  const positions = useMemo(
    () => new Map(person.positions.map(one => [one.skill, one])),
    [person],
  );
  const groups = skillDomains
    .map(domain => ({
      domain,
      lines: skills.flatMap(skill => {
        const position = positions.get(skill.ref);
        return position &&
          skill.domain === domain &&
          (isShown(position, shown) || skill.name === opened)
          ? [{ skill, position }]
          : [];
      }),
    }))
    .filter(({ lines }) => lines.length > 0);

  return (
    <>
      <PersonSummary name={name} person={person} onChange={onChange} />
      <GapList gaps={person.gaps} isOwn={isOwn} />
      <Section
        title={isOwn ? t('mine.skills') : t('person.skills')}
        actions={
          <NativeSelect
            label={t('mine.show')}
            value={shown}
            options={shownChoices.map(value => ({
              value,
              label: t(`mine.shown.${value}`),
            }))}
            onChange={setShown}
          />
        }
      >
        {isOwn && <p className={styles.hint}>{t('mine.howTo')}</p>}
        {groups.length === 0 && (
          <EmptyState title={t('mine.noneShown')}>
            {t('mine.noneShownHint', {
              perimeter: text(perimeterLabels[person.perimeter]),
            })}
          </EmptyState>
        )}
        {groups.map(({ domain, lines }) => (
          <section key={domain} className={styles.domain}>
            <h3>{text(skillDomainLabels[domain])}</h3>
            <ul className={styles.items}>
              {lines.map(line => (
                <SkillItem
                  key={line.skill.ref}
                  person={name}
                  actions={person.actions}
                  {...line}
                  isOpen={line.skill.name === opened}
                  onToggle={isOpen => open(isOpen ? line.skill : undefined)}
                  onChange={onChange}
                />
              ))}
            </ul>
          </section>
        ))}
      </Section>
      {isOwn && <OwnData name={name} onErased={onChange} />}
    </>
  );
}

function isShown(position: SkillPosition, shown: Shown): boolean {
  const { target = 0, status } = position;
  switch (shown) {
    case 'attendues':
      return target > 0;
    case 'ecarts':
      return status.level < target;
    case 'a-valider':
      return status.state === 'to-validate';
    default:
      return true;
  }
}

/** The skill that is open, kept in the address so that a link leads to it. */
function useOpened(): [
  string | undefined,
  (skill: Pick<Skill, 'name'> | undefined) => void,
] {
  const [parameters, setParameters] = useSearchParams();
  return [
    parameters.get('competence') ?? undefined,
    skill =>
      setParameters(
        current => {
          const next = new URLSearchParams(current);
          if (skill) next.set('competence', skill.name);
          else next.delete('competence');
          return next;
        },
        { replace: true },
      ),
  ];
}
