import { checkRepositoryUrl } from '@cloud-pi-native/plugin-portal-common';
import type { RepositoryInput } from '../../types';
import type { FieldProblem } from './FieldProblem';
import { checkNameField, checkUnique } from './checkNameField';

/** Each repository by itself, and their names among themselves. */
export function checkRepositories(
  repositories: readonly RepositoryInput[],
  context: { allowInsecureLoopback: boolean },
): FieldProblem[] {
  return [
    ...repositories.flatMap((repository, index) => [
      ...checkNameField(
        `repositories[${index}].name`,
        'repository',
        repository.name,
      ),
      ...checkSource(`repositories[${index}]`, repository, context),
    ]),
    ...checkUnique(
      index => `repositories[${index}].name`,
      repositories.map(({ name }) => name),
    ),
  ];
}

function checkSource(
  field: string,
  { url, isPrivate }: RepositoryInput,
  context: { allowInsecureLoopback: boolean },
): FieldProblem[] {
  if (url === undefined) {
    return isPrivate
      ? [
          {
            field: `${field}.url`,
            problem: 'private-without-url',
            message:
              'give the address of the private source, or say that the repository has no external source',
          },
        ]
      : [];
  }
  switch (checkRepositoryUrl(url, context)) {
    case undefined:
      return [];
    case 'credentials':
      return [
        {
          field: `${field}.url`,
          problem: 'credentials',
          message:
            'take the user name and the token out of the address; a project admin gives them later, encrypted',
        },
      ];
    default:
      return [
        {
          field: `${field}.url`,
          problem: 'pattern',
          message:
            'give an address that starts with https:// and ends with .git',
        },
      ];
  }
}
