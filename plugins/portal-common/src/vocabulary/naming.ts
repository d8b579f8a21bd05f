/**
 * Why a name is refused. Screens translate it; servers put {@link NameRule.message} in their 400.
 *
 * @public
 */
export type NameProblem = 'too-short' | 'too-long' | 'pattern' | 'reserved';

/**
 * A naming rule of the offer.
 *
 * @public
 */
export interface NameRule {
  readonly minLength: number;
  readonly maxLength: number;
  /** Anchored pattern, also published in the OpenAPI descriptions. */
  readonly pattern: RegExp;
  readonly reserved: readonly string[];
}

/**
 * Naming rules shared with the Cloud π Native console, so that both can live side by side:
 * Kubernetes object names stop at 63 characters, and the console composes them from these names.
 *
 * @public
 */
export const nameRules = {
  project: {
    minLength: 2,
    maxLength: 20,
    pattern: /^[a-z0-9]+$/,
    // `<projects root>/infra` holds the desired state of the zones.
    reserved: ['infra'],
  },
  environment: {
    minLength: 2,
    maxLength: 11,
    pattern: /^[a-z0-9]+$/,
    reserved: [],
  },
  repository: {
    minLength: 2,
    maxLength: 20,
    pattern: /^[a-z0-9][a-z0-9-]*[a-z0-9]$/,
    reserved: ['mirror', 'infra-apps', 'infra-observability'],
  },
  zone: { minLength: 1, maxLength: 10, pattern: /^[a-z0-9-]+$/, reserved: [] },
} as const satisfies Record<string, NameRule>;

/** @public */
export type NamedThing = keyof typeof nameRules;

/** Longest description of a project, in characters. @public */
export const projectDescriptionMaxLength = 280;

/** An external repository is reached over https and its address ends in `.git`. @public */
export const externalRepositoryUrlPattern = /^https:\/\/.*\.git$/;

/**
 * Checks a name against the rule of its kind. `undefined` means the name is good.
 *
 * @public
 */
export function checkName(
  thing: NamedThing,
  name: string,
): NameProblem | undefined {
  const rule: NameRule = nameRules[thing];
  if (name.length < rule.minLength) return 'too-short';
  if (name.length > rule.maxLength) return 'too-long';
  if (!rule.pattern.test(name)) return 'pattern';
  if (rule.reserved.includes(name)) return 'reserved';
  return undefined;
}

/**
 * Checks the address of a repository of the primary chain.
 * Credentials in the address are refused: they would end in logs and in the catalog.
 * `allowInsecure` admits plain http on the loopback interface, for the sandbox only.
 *
 * @public
 */
export function checkRepositoryUrl(
  url: string,
  options: { allowInsecureLoopback?: boolean } = {},
): 'pattern' | 'credentials' | undefined {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return 'pattern';
  }
  if (parsed.username || parsed.password) return 'credentials';
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(
    parsed.hostname,
  );
  if (
    options.allowInsecureLoopback &&
    loopback &&
    parsed.protocol === 'http:' &&
    parsed.pathname.endsWith('.git')
  ) {
    return undefined;
  }
  return externalRepositoryUrlPattern.test(url) ? undefined : 'pattern';
}
