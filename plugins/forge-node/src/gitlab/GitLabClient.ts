import type { Gitlab } from '@gitbeaker/rest';

/** GitLab's API as gitbeaker gives it, with the names of fields as GitLab writes them. */
export type GitLabClient = InstanceType<typeof Gitlab<false>>;
