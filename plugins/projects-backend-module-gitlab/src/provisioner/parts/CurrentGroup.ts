import type {
  CiVariable,
  Forge,
  ForgeGroup,
} from '@cloud-pi-native/plugin-forge-node';
import type { GitLabAccessLevel } from '@cloud-pi-native/plugin-portal-common';

/** The group of a project as the forge holds it now, read once for a whole plan. */
export interface CurrentGroup {
  group: ForgeGroup;
  variables: CiVariable[];
  /** Access level by user name. */
  members: Map<string, GitLabAccessLevel>;
}

export async function readCurrentGroup(
  forge: Forge,
  path: string,
): Promise<CurrentGroup | undefined> {
  const group = await forge.findGroup(path);
  if (!group) return undefined;
  const [variables, members] = await Promise.all([
    forge.listGroupVariables(path),
    forge.listGroupMembers(path),
  ]);
  return {
    group,
    variables,
    members: new Map(
      members.map(({ username, accessLevel }) => [username, accessLevel]),
    ),
  };
}
