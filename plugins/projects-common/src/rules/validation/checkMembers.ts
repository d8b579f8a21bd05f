import type { MemberInput } from '../../types';
import type { FieldProblem } from './FieldProblem';
import { checkEntityRef } from './checkEntityRef';
import { checkUnique } from './checkNameField';

/** Each member is a person, once, and one of them administers the project. */
export function checkMembers(members: readonly MemberInput[]): FieldProblem[] {
  return [
    ...members.flatMap(({ userRef }, index) =>
      checkEntityRef(`members[${index}].userRef`, userRef, 'user'),
    ),
    ...checkUnique(
      index => `members[${index}].userRef`,
      members.map(({ userRef }) => userRef.toLocaleLowerCase('en')),
    ),
    ...(members.some(({ role }) => role === 'admin')
      ? []
      : [
          {
            field: 'members',
            problem: 'no-admin' as const,
            message: 'give at least one member the role admin',
          },
        ]),
  ];
}
