import type { ProjectPartProps } from '@cloud-pi-native/plugin-portal-react';
import { TeamFigures } from '../components/figures/TeamFigures';
import { WithLibrary } from '../components/library/WithLibrary';

/** How far the team of a project is with its training. */
export function TrainingTab({ slug }: ProjectPartProps) {
  return (
    <WithLibrary>
      <TeamFigures project={slug} />
    </WithLibrary>
  );
}
