import { type ProjectAction, projectActions } from '../types';
import {
  type ProjectSituation,
  allowedProjectActions,
} from './allowedProjectActions';

const nobody = {
  mayManageMembers: false,
  mayUpdate: false,
  mayRetry: false,
  mayArchive: false,
};
const everything = {
  mayManageMembers: true,
  mayUpdate: true,
  mayRetry: true,
  mayArchive: true,
};
const changes: ProjectAction[] = projectActions.filter(
  action => action !== 'restore',
);

const table: [ProjectSituation, ProjectAction[]][] = [
  [{ state: 'provisioning', archiving: false }, ['retry']],
  [{ state: 'active', archiving: false }, changes],
  [{ state: 'failed', archiving: false }, changes],
  [{ state: 'active', archiving: true }, ['retry', 'restore']],
  [{ state: 'archived', archiving: true }, ['retry', 'restore']],
];

describe('allowedProjectActions', () => {
  it.each(table)('of %j', (situation, expected) => {
    expect(allowedProjectActions(situation, everything)).toEqual(expected);
    expect(allowedProjectActions(situation, nobody)).toEqual([]);
  });

  it.each([
    ['mayManageMembers', ['manage-members']],
    [
      'mayUpdate',
      [
        'add-repository',
        'add-environment',
        'remove-repository',
        'remove-environment',
      ],
    ],
    ['mayRetry', ['retry']],
    ['mayArchive', ['archive']],
  ] as const)('given by %s alone', (permission, expected) => {
    expect(
      allowedProjectActions(
        { state: 'active', archiving: false },
        { ...nobody, [permission]: true },
      ),
    ).toEqual(expected);
  });
});
