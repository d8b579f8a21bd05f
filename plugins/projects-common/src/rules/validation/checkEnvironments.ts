import type { ProtectionLevel } from '@cloud-pi-native/plugin-portal-common';
import type { EnvironmentInput, HostingCluster } from '../../types';
import type { FieldProblem } from './FieldProblem';
import { checkNameField, checkUnique } from './checkNameField';
import { checkAmount } from './checkResources';

/** Each environment by itself, and their names among themselves. */
export function checkEnvironments(
  environments: readonly EnvironmentInput[],
  context: { clusters: readonly HostingCluster[]; protection: ProtectionLevel },
): FieldProblem[] {
  return [
    ...environments.flatMap((environment, index) => [
      ...checkNameField(
        `environments[${index}].name`,
        'environment',
        environment.name,
      ),
      ...checkPlace(`environments[${index}]`, environment, context),
      ...checkAmount(`environments[${index}].resources`, environment.resources),
    ]),
    ...checkUnique(
      index => `environments[${index}].name`,
      environments.map(({ name }) => name),
    ),
  ];
}

/**
 * The cluster exists, offers the stage, and is in a zone of the asked protection: a « Diffusion Restreinte »
 * application goes to a restricted zone, a « Non Protégé » one to a usual zone.
 */
function checkPlace(
  field: string,
  environment: EnvironmentInput,
  context: { clusters: readonly HostingCluster[]; protection: ProtectionLevel },
): FieldProblem[] {
  const cluster = context.clusters.find(
    ({ entityRef }) => entityRef === environment.cluster,
  );
  if (!cluster) {
    return [
      {
        field: `${field}.cluster`,
        problem: 'unknown-cluster',
        message: `no cluster '${environment.cluster}' is offered; choose one of the list`,
        values: { cluster: environment.cluster },
      },
    ];
  }
  const problems: FieldProblem[] = [];
  if (!cluster.stages.includes(environment.stage)) {
    problems.push({
      field: `${field}.stage`,
      problem: 'stage-not-offered',
      message: `${cluster.title} offers ${cluster.stages.join(
        ', ',
      )}; choose one of them or another cluster`,
      values: { cluster: cluster.title, stages: cluster.stages.join(', ') },
    });
  }
  if (cluster.protection !== context.protection) {
    problems.push({
      field: `${field}.cluster`,
      problem: 'protection-mismatch',
      message: `${cluster.title} is in a ${cluster.protection} zone and the project is ${context.protection}; choose a cluster of a ${context.protection} zone`,
      values: {
        cluster: cluster.title,
        offered: cluster.protection,
        asked: context.protection,
      },
    });
  }
  return problems;
}
