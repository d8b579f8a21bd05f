import {
  type ProjectAction,
  type ProjectState,
  projectActions,
} from '../types';
import { allowedProjectActions } from './allowedProjectActions';

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

const table: [ProjectState, ProjectAction[]][] = [
  ['provisioning', ['retry']],
  ['active', changes],
  ['failed', changes],
  ['archived', ['retry', 'restore']],
];

describe('allowedProjectActions', () => {
  it.each(table)('of a project that is %s', (state, expected) => {
    expect(allowedProjectActions(state, everything)).toEqual(expected);
    expect(allowedProjectActions(state, nobody)).toEqual([]);
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
      allowedProjectActions('active', { ...nobody, [permission]: true }),
    ).toEqual(expected);
  });
});
