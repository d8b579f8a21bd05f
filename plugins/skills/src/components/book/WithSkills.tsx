import { createContext, useContext, type ReactNode } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type { Skill } from '@cloud-pi-native/plugin-portal-common';
import { LoadProblem, useLoad } from '@cloud-pi-native/plugin-portal-react';
import {
  defaultReadinessRule,
  type ReadinessRule,
} from '@cloud-pi-native/plugin-skills-common';
import { skillsApiRef } from '../../api/skillsApiRef';

/** The skills of the offer, in the order in which they are shown. */
export interface SkillBook {
  skills: readonly Skill[];
  /** When a team is ready. */
  rule: ReadinessRule;
  /** The skill of an entity reference; nothing when it is gone from the catalog. */
  find(ref: string): Skill | undefined;
}

const SkillsContext = createContext<SkillBook>({
  skills: [],
  rule: defaultReadinessRule,
  find: () => undefined,
});

/** Loads the skills for what is inside. */
export function WithSkills(props: { children: ReactNode }) {
  const skillsApi = useApi(skillsApiRef);
  const load = useLoad(async () => {
    const { items, rule } = await skillsApi.listSkills();
    const byRef = new Map(items.map(skill => [skill.ref, skill]));
    return { skills: items, rule, find: (ref: string) => byRef.get(ref) };
  }, [skillsApi]);
  if (!load.value) return <LoadProblem load={load} />;
  return (
    <SkillsContext.Provider value={load.value}>
      {props.children}
    </SkillsContext.Provider>
  );
}

/** The skills, inside {@link WithSkills}. */
export function useSkillBook(): SkillBook {
  return useContext(SkillsContext);
}
