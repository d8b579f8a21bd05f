export const visibilities = ['private', 'internal', 'public'] as const;

const pathPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** What is wrong with the path of a group or of a project, in GitLab's words. */
export function checkPath(path: string): string | undefined {
  return pathPattern.test(path) && !/\.(git|atom)$|\.$/.test(path)
    ? undefined
    : "can only include non-accented letters, digits, '_', '-' and '.'. It must not start with '-', '_', or '.', nor end with '-', '_', '.', '.git', or '.atom'.";
}

/** Path that GitLab makes out of a name. */
export function pathOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9_.-]+/g, '-')
    .replace(/^[-_.]+|[-_.]+$/g, '');
}

/** Whether a name matches a pattern in which `*` stands for anything, as in a protected branch. */
export function matchesWildcard(pattern: string, name: string): boolean {
  const expression = pattern
    .split('*')
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${expression}$`).test(name);
}
