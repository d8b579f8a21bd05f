import { existsSync, readFileSync, readdirSync } from 'fs';
import { join, resolve } from 'path';
import type { Entity } from '@backstage/catalog-model';
import { readSkill } from '@cloud-pi-native/plugin-portal-common';
import {
  automaticChecks,
  findLearningProblems,
  isLearningModuleEntity,
  isLearningPathEntity,
  readLearningModule,
  readLearningPath,
} from '@cloud-pi-native/plugin-training-common';
import { parse, parseAllDocuments } from 'yaml';
import {
  chaptersInOrder,
  listedBySuitcase,
} from './__testUtils__/publishedLearning';

const repository = resolve(__dirname, '../../../..');
const content = join(repository, 'catalog-info');

function readEntities(folder: string): Entity[] {
  return readdirSync(join(content, folder))
    .filter(file => file.endsWith('.yaml'))
    .flatMap(file =>
      parseAllDocuments(readFileSync(join(content, folder, file), 'utf8')),
    )
    .map(document => document.toJS());
}

/** Pages that the frontends of this repository declare, and pages of its documentation sites. */
function portalPages(): string[] {
  const plugins = join(repository, 'plugins');
  const declared = readdirSync(plugins)
    .map(plugin => join(plugins, plugin, 'src/plugin.tsx'))
    .filter(file => existsSync(file))
    .flatMap(file => [
      ...readFileSync(file, 'utf8').matchAll(/\bpath: '(\/[a-z-]+)'/g),
    ])
    .map(([, path]) => path);
  const tutorials = readdirSync(join(repository, 'docs/tutoriels/pages'))
    .filter(file => file.endsWith('.md'))
    .map(file => `tutoriels/${file.replace(/\.md$/, '')}`);
  return [
    ...declared,
    ...(declared.includes('/demandes') ? ['/demandes/nouvelle'] : []),
    ...['cct', ...tutorials].map(page => `/docs/default/component/${page}`),
  ];
}

describe('the learning content of the catalog', () => {
  const entities = readEntities('learning');
  const modules = entities
    .filter(isLearningModuleEntity)
    .map(readLearningModule);
  const paths = entities.filter(isLearningPathEntity).map(readLearningPath);
  const path = (name: string) =>
    paths.find(({ ref }) => ref === `learningpath:default/${name}`)!;
  const module = (ref: string) => modules.find(one => one.ref === ref)!;

  it('is made of modules and of paths only', () => {
    expect(modules.length + paths.length).toBe(entities.length);
  });

  it('has no cycle, and leads nowhere that does not exist', () => {
    expect(
      findLearningProblems(
        { modules, paths },
        {
          skills: readEntities('skills').map(entity => readSkill(entity).ref),
          pages: portalPages(),
        },
      ),
    ).toEqual([]);
  });

  it('uses every module in a path, and teaches something by each that exists', () => {
    const used = paths.flatMap(({ steps }) =>
      steps.flatMap(step => [...step.modules, ...step.optional]),
    );
    expect(
      modules.filter(({ ref }) => !used.includes(ref)).map(({ ref }) => ref),
    ).toEqual([]);
    expect(
      modules
        .filter(
          ({ availability, teaches }) =>
            availability === 'available' && teaches.length === 0,
        )
        .map(({ ref }) => ref),
    ).toEqual([]);
  });

  it('asks in a step for nothing that is only announced', () => {
    const asked = paths.flatMap(({ steps }) =>
      steps.flatMap(step => step.modules),
    );
    expect(
      asked.filter(ref => module(ref).availability === 'announced'),
    ).toEqual([]);
  });

  it('gives each address once in a module', () => {
    for (const { ref, resources } of modules) {
      const urls = resources.map(({ url }) => url);
      expect([ref, [...new Set(urls)]]).toEqual([ref, urls]);
    }
  });

  it('has all that the suitcase lists, for each step and each perimeter', () => {
    const perimeters = [
      'gouvernance',
      'pilotage-moe',
      'realisation-technique',
    ] as const;
    const cases = perimeters.map(perimeter => path(`valise-${perimeter}`));
    for (const [index, listed] of listedBySuitcase.entries()) {
      const steps = cases.map(({ steps: all }) => all[index]);
      const inAll = (ref: string) =>
        steps.every(step => [...step.modules, ...step.optional].includes(ref));
      const essential = steps[0].modules.filter(inAll);
      const announced = steps[0].optional.filter(inAll);
      expect({
        essential: essential.length,
        announced: announced.length,
        ...Object.fromEntries(
          perimeters.map((perimeter, rank) => [
            perimeter,
            [...steps[rank].modules, ...steps[rank].optional].filter(
              ref => !inAll(ref),
            ).length,
          ]),
        ),
      }).toEqual(listed);
    }
  });

  it('keeps the prerequisites of the hands-on course', () => {
    const refs = path('formation-cpin').steps.flatMap(step => step.modules);
    expect(refs.map(ref => module(ref).sources[0].url)).toEqual(
      chaptersInOrder.map(({ url }) => url),
    );
    for (const [index, { requires }] of chaptersInOrder.entries()) {
      expect(module(refs[index]).requires).toEqual(
        requires.map(number => refs[number - 1]),
      );
    }
  });

  it('leads to the exam only through the CKAD and four modules in a row', () => {
    const ref = (name: string) =>
      `learningmodule:default/certification-${name}`;
    expect(module(ref('epreuve')).requires).toContain(ref('ckad'));
    expect(module(ref('epreuve')).minutes).toBe(240);
    const row = ['base-et-vision', 'praticien', 'posture', 'animation'];
    for (const [index, name] of row.entries()) {
      expect(module(ref(name)).requires).toEqual(
        row.slice(0, index).slice(-1).map(ref),
      );
    }
  });

  it('says durations of the tutorials of the portal as the tutorials do', () => {
    for (const ref of path('tutoriels-du-portail').steps.flatMap(
      step => step.modules,
    )) {
      const { minutes, resources } = module(ref);
      const [, page] = /\/tutoriels\/([a-z0-9-]+)\/$/.exec(resources[0].url)!;
      const text = readFileSync(
        join(repository, `docs/tutoriels/pages/${page}.md`),
        'utf8',
      );
      expect(text).toContain(`**Durée** : ${minutes} minutes`);
    }
  });

  it('uses each of the proofs that the portal sees by itself', () => {
    const used = modules.flatMap(({ proof }) =>
      proof.kind === 'automatic' ? [proof.check] : [],
    );
    expect([...new Set(used)].sort()).toEqual([...automaticChecks].sort());
  });

  it('is all in the content that the portal reads', () => {
    const { spec } = parse(readFileSync(join(content, 'content.yaml'), 'utf8'));
    const files = readdirSync(join(content, 'learning'));
    expect(spec.targets).toEqual(
      expect.arrayContaining(files.map(file => `./learning/${file}`)),
    );
  });
});
