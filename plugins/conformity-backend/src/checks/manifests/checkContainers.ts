import type { CheckFinding } from '@cloud-pi-native/plugin-conformity-common';
import type { CheckInput, CheckVerdict } from '../Check';
import { verdictOf } from '../verdictOf';
import { podsOf, type Container, type Pod } from './podsOf';
import { readManifests } from './readManifests';

const nothing = {
  fr: 'Aucun manifeste qui lance des conteneurs dans les dépôts du projet',
  en: 'No manifest that runs containers in the repositories of the project',
};

/** Looks at each object that makes pods. */
export async function checkPods(
  { repositories }: CheckInput,
  look: (pod: Pod) => CheckFinding[],
): Promise<CheckVerdict> {
  const { manifests, problems } = await readManifests(repositories);
  const pods = podsOf(manifests);
  return verdictOf({
    looked: pods.length,
    failures: pods.flatMap(look),
    problems,
    nothing,
  });
}

/** Looks at each container, those that only prepare the others included. */
export async function checkContainers(
  input: CheckInput,
  look: (container: Container, pod: Pod) => CheckFinding[],
): Promise<CheckVerdict> {
  return checkPods(input, pod =>
    pod.containers.flatMap(container => look(container, pod)),
  );
}
