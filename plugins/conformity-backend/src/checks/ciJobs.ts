import type { CheckFinding } from '@cloud-pi-native/plugin-conformity-common';
import type { RepositoryFiles } from './Check';
import { entriesAt, listAt, textAt } from './files/at';
import { readYaml } from './files/readYaml';
import { ciFileName } from './ciFile';

/** Words of a pipeline that are not jobs. */
const notJobs = new Set([
  'default',
  'include',
  'stages',
  'variables',
  'workflow',
  'image',
  'services',
  'before_script',
  'after_script',
  'cache',
  'spec',
]);

/** A job of a pipeline. */
export interface CiJob {
  name: string;
  /** Jobs of the catalogue that it takes up. */
  templates: string[];
  /** Its own commands. */
  script: string[];
  line: number;
}

/** The jobs of the file that the secondary chain runs; none when there is no file or it does not read. */
export async function readCiJobs(files: RepositoryFiles): Promise<CiJob[]> {
  const text = await files.read(ciFileName);
  const reading = text === undefined ? undefined : readYaml(text);
  if (!reading || 'problem' in reading) return [];
  return reading.documents.flatMap(({ value, lineOf }) =>
    entriesAt(value)
      .filter(([name]) => !notJobs.has(name) && !name.startsWith('.'))
      .map(([name, job]) => ({
        name,
        templates: [
          textAt(job, 'extends'),
          ...listAt(job, 'extends').map(String),
        ].filter(one => one !== undefined),
        script: ['before_script', 'script', 'after_script'].flatMap(part =>
          [textAt(job, part), ...listAt(job, part).flat(3).map(String)].filter(
            one => one !== undefined,
          ),
        ),
        line: lineOf([name]),
      })),
  );
}

/** Looks for a job, by its template or by what it runs. Says nothing of a repository without a pipeline. */
export async function missingJob(
  files: RepositoryFiles,
  isWanted: (job: CiJob) => boolean,
  message: CheckFinding['message'],
): Promise<CheckFinding[]> {
  const jobs = await readCiJobs(files);
  return jobs.some(isWanted)
    ? []
    : [{ message, repository: files.name, path: ciFileName }];
}
