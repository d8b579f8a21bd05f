import type { HistoryCommit } from './buildHistory';
import { autoscaler, deployment, probe, service } from './infrastructureFiles';

const environments = ['dev', 'staging', 'integration', 'prod'] as const;

/** History of a private infrastructure repository: a small Helm chart and the values of each environment. */
export function infrastructureHistory(): HistoryCommit[] {
  return [
    {
      branch: 'main',
      author: 'Denis DevOps',
      message: 'Premier commit',
      files: { 'README.md': '# Infrastructure de Démarches\n' },
    },
    {
      branch: 'main',
      author: 'Denis DevOps',
      message: 'feat: chart de l’application',
      files: {
        'Chart.yaml': chart('0.1.0'),
        'values.yaml': values(1),
        'templates/deployment.yaml': deployment,
        'templates/service.yaml': service,
      },
      tag: { name: 'chart-0.1.0' },
    },
    ...environments.map(
      (environment, index): HistoryCommit => ({
        branch: 'main',
        author: 'Denis DevOps',
        message: `feat: valeurs de ${environment}`,
        files: { [`values-${environment}.yaml`]: values(index + 1) },
      }),
    ),
    {
      branch: 'main',
      author: 'Denis DevOps',
      message: 'fix: sonde de disponibilité et limites',
      files: { 'templates/deployment.yaml': `${deployment}${probe}` },
    },
    ...Array.from(
      { length: 24 },
      (_, index): HistoryCommit => ({
        branch: 'main',
        author: index % 3 === 0 ? 'Dalia Dev' : 'Denis DevOps',
        message: `chore: image 1.${Math.floor(index / 8)}.${index % 8} en dev`,
        files: {
          'values-dev.yaml': `${values(1)}image:\n  tag: 1.${Math.floor(
            index / 8,
          )}.${index % 8}\n`,
        },
      }),
    ),
    {
      branch: 'main',
      author: 'Denis DevOps',
      message: 'chore: chart 0.2.0',
      files: { 'Chart.yaml': chart('0.2.0') },
      tag: { name: 'chart-0.2.0', message: 'Chart 0.2.0' },
    },
    {
      branch: 'essai/autoscaling',
      from: 'main',
      author: 'Denis DevOps',
      message: 'feat: montée en charge automatique',
      files: { 'templates/autoscaler.yaml': autoscaler },
    },
  ];
}

function chart(version: string): string {
  return `apiVersion: v2
name: demarches
description: Démarches administratives
type: application
version: ${version}
appVersion: "1.3.0"
`;
}

function values(replicas: number): string {
  return `replicas: ${replicas}
resources:
  requests:
    cpu: 100m
    memory: 128Mi
  limits:
    cpu: 500m
    memory: 256Mi
`;
}
