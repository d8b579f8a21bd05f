import type { Check } from './Check';
import { at, textAt } from './files/at';
import { unknownValue } from './manifests/fillTemplate';
import { findingAt, nameOf } from './manifests/Manifest';
import { readManifests } from './manifests/readManifests';
import { verdictOf } from './verdictOf';

/** A service survives the loss of a node. */
export const replicasCheck: Check = {
  description: {
    id: 'replicas',
    title: {
      fr: 'Services en plusieurs exemplaires, répartis',
      en: 'Services in several copies, spread',
    },
    description: {
      fr: 'Chaque `Deployment` a au moins deux exemplaires, que rien n’oblige à tomber ensemble (`topologySpreadConstraints` ou `podAntiAffinity`).',
      en: 'Each `Deployment` has two copies at least, which nothing makes fall together (`topologySpreadConstraints` or `podAntiAffinity`).',
    },
    requirements: [
      { key: 'EXI-ARCH-2', strength: 'suggests' },
      { key: 'EXI-ARCH-19', strength: 'suggests' },
    ],
  },
  async run({ repositories }) {
    const { manifests, problems } = await readManifests(repositories);
    const scaled = manifests
      .filter(({ kind }) => kind === 'HorizontalPodAutoscaler')
      .map(({ value }) => textAt(value, 'spec', 'scaleTargetRef', 'name'));
    const deployments = manifests.filter(({ kind }) => kind === 'Deployment');
    return verdictOf({
      looked: deployments.length,
      failures: deployments.flatMap(manifest => {
        const { value } = manifest;
        const copies = textAt(value, 'spec', 'replicas') ?? '1';
        const isAlone =
          copies !== unknownValue &&
          Number(copies) < 2 &&
          !scaled.includes(textAt(value, 'metadata', 'name'));
        if (isAlone) {
          return findingAt(manifest, ['spec', 'replicas'], {
            fr: `${nameOf(
              manifest,
            )} : un seul exemplaire ; mettez \`replicas: 2\` au moins`,
            en: `${nameOf(
              manifest,
            )}: a single copy; set \`replicas: 2\` at least`,
          });
        }
        const pod = ['spec', 'template', 'spec'];
        const isSpread =
          at(value, ...pod, 'topologySpreadConstraints') !== undefined ||
          at(value, ...pod, 'affinity', 'podAntiAffinity') !== undefined ||
          at(value, ...pod, 'affinity') === unknownValue;
        if (isSpread) return [];
        return findingAt(manifest, pod, {
          fr: `${nameOf(
            manifest,
          )} : répartissez les exemplaires par \`topologySpreadConstraints\``,
          en: `${nameOf(
            manifest,
          )}: spread the copies by \`topologySpreadConstraints\``,
        });
      }),
      problems,
      nothing: {
        fr: 'Aucun Deployment dans les dépôts du projet',
        en: 'No Deployment in the repositories of the project',
      },
    });
  },
};
