import type {
  AccessRequestContext,
  Project,
  ProjectsApi,
} from '@cloud-pi-native/plugin-projects-common';

/** How long an answer serves, in milliseconds: the fields of a page all need it at once, and it seldom changes. */
const lifetime = 60_000;

interface Answer {
  at: number;
  value: Promise<unknown>;
}

const answersByApi = new WeakMap<ProjectsApi, Map<string, Answer>>();

/** What the rules of a request need to know of the platform, asked once for all the fields of a page. */
export function readRequestContext(
  projectsApi: ProjectsApi,
): Promise<AccessRequestContext> {
  return askOnce(projectsApi, 'context', () => projectsApi.getRequestContext());
}

/** The project that a wizard adds to, asked once for all the fields of a page. */
export function readWizardProject(
  projectsApi: ProjectsApi,
  slug: string,
): Promise<Project> {
  return askOnce(projectsApi, `project ${slug}`, () =>
    projectsApi.getProject(slug),
  );
}

function askOnce<Value>(
  projectsApi: ProjectsApi,
  question: string,
  ask: () => Promise<Value>,
): Promise<Value> {
  const answers = answersByApi.get(projectsApi) ?? new Map<string, Answer>();
  answersByApi.set(projectsApi, answers);
  const known = answers.get(question);
  if (known && Date.now() - known.at < lifetime) {
    return known.value as Promise<Value>;
  }
  const value = ask();
  answers.set(question, { at: Date.now(), value });
  value.catch(() => answers.delete(question));
  return value;
}
