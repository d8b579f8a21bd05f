import { ForgeError } from '@cloud-pi-native/plugin-forge-node';
import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import type { AutomaticCheck } from '@cloud-pi-native/plugin-training-common';
import { people } from '../__testUtils__/people';
import { mirrorOf, projectOf } from '../__testUtils__/projects';
import { allChecks } from './allChecks';
import { PortalFacts, type ReadForge } from './PortalFacts';

/** Facts, and how many files were asked for. */
function factsOf(options: {
  projects?: Project[];
  mirrors?: Mirror[];
  files?: string[];
  branch?: string;
  failure?: Error;
}) {
  const { projects = [projectOf()], mirrors = [], files = [] } = options;
  const asked: string[] = [];
  const forge: ReadForge = {
    name: 'GitLab (gitlab.exemple)',
    projectsRoot: 'forge/projects',
    findRepository: async fullPath =>
      options.branch === undefined
        ? undefined
        : {
            id: 1,
            fullPath,
            webUrl: '',
            cloneUrl: '',
            description: '',
            defaultBranch: options.branch,
            topics: [],
            archived: false,
          },
    readFile: async (...parts) => {
      asked.push(parts.join(' '));
      if (options.failure) throw options.failure;
      return files.includes(parts.join(' ')) ? '' : undefined;
    },
  };
  return { facts: PortalFacts.of({ projects, mirrors, forge }), asked };
}

async function look(
  check: AutomaticCheck,
  options: Parameters<typeof factsOf>[0],
  person: string = people.learner,
) {
  const { facts } = factsOf(options);
  return (await allChecks[check].look(facts.projectsOf(person), facts)).found;
}

describe('the projects of a person', () => {
  it.each([
    [people.lead, projectOf(), true],
    [people.learner, projectOf(), true],
    [people.readonly, projectOf(), false],
    [people.stranger, projectOf(), false],
    [people.learner, projectOf({ state: 'archived' }), false],
  ])('%s', (person, project, expected) => {
    const { facts } = factsOf({ projects: [project] });
    expect(facts.projectsOf(person)).toEqual(expected ? [project] : []);
  });
});

describe('the automatic checks', () => {
  const ciFile = 'forge/projects/vigie/api .gitlab-ci-dso.yml principale';
  const values =
    'forge/projects/infra/usuelle vigie/nubo-np-1/dev/values.yaml main';

  it.each<[string, AutomaticCheck, Parameters<typeof factsOf>[0], boolean]>([
    ['a project on board', 'project-enrolled', {}, true],
    [
      'a project that is being set up',
      'project-enrolled',
      { projects: [projectOf({ state: 'provisioning' })] },
      false,
    ],
    ['no mirror', 'repository-mirrored', {}, false],
    [
      'a mirror in step',
      'repository-mirrored',
      { mirrors: [mirrorOf({ state: 'in-sync' })] },
      true,
    ],
    [
      'a mirror in step, of another project',
      'repository-mirrored',
      { mirrors: [mirrorOf({ state: 'in-sync', project: 'phare' })] },
      false,
    ],
    [
      'a mirror that waits',
      'repository-mirrored',
      { mirrors: [mirrorOf()] },
      false,
    ],
    [
      'a mirror on its way again',
      'repository-mirrored',
      {
        mirrors: [
          mirrorOf({
            state: 'syncing',
            lastSyncAt: '2026-11-01T00:00:00.000Z',
          }),
        ],
      },
      true,
    ],
    [
      'a mirror tried again after a failure',
      'repository-mirrored',
      {
        mirrors: [
          mirrorOf({
            state: 'syncing',
            lastSyncAt: '2026-11-01T00:00:00.000Z',
            failure: { code: 'timeout', system: 'forge' },
          }),
        ],
      },
      false,
    ],
    [
      'a CI file on the default branch',
      'ci-file-present',
      { files: [ciFile], branch: 'principale' },
      true,
    ],
    [
      'a CI file on another branch',
      'ci-file-present',
      { files: [ciFile], branch: 'main' },
      false,
    ],
    ['no repository yet', 'ci-file-present', { files: [ciFile] }, false],
    ['an environment in Git', 'environment-in-git', { files: [values] }, true],
    ['an environment that is only asked for', 'environment-in-git', {}, false],
  ])('%s', async (_, check, options, expected) => {
    expect(await look(check, options)).toBe(expected);
  });

  it('ask the forge once for the same file, and name it when it fails', async () => {
    const { facts, asked } = factsOf({ files: [values] });
    const projects = facts.projectsOf(people.learner);
    await allChecks['environment-in-git'].look(projects, facts);
    await allChecks['environment-in-git'].look(projects, facts);
    expect(asked).toEqual([values]);

    const failing = factsOf({
      failure: new ForgeError(
        'GitLab (gitlab.exemple)',
        { fr: 'lire un fichier', en: 'read a file' },
        'unavailable',
        'no answer',
      ),
    });
    await expect(
      allChecks['environment-in-git'].look(projects, failing.facts),
    ).rejects.toThrow(
      'GitLab (gitlab.exemple) does not let the portal read forge/projects/infra/usuelle',
    );
  });

  it('say what they looked for when they do not find it', async () => {
    const { facts } = factsOf({ mirrors: [mirrorOf()], branch: 'main' });
    const projects = facts.projectsOf(people.learner);
    for (const check of Object.values(allChecks)) {
      const { found, seen } = await check.look(projects, facts);
      const named = check.id === 'repository-mirrored' ? 'vigie' : 'Vigie';
      expect(seen.fr).toContain(named);
      expect(seen.en).toContain(named);
      expect(found).toBe(check.id === 'project-enrolled');
    }
  });
});
