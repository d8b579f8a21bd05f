import type { ProjectPartProps } from '@cloud-pi-native/plugin-portal-react';
import { WithSkills } from '../components/book/WithSkills';
import { TeamView } from '../components/team/TeamView';

/** « Compétences » of a project: where its members stand. */
export function TeamTab({ slug }: ProjectPartProps) {
  return (
    <WithSkills>
      <TeamView team={{ kind: 'project', name: slug }} />
    </WithSkills>
  );
}
