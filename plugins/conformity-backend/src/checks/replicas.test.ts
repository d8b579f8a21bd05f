import { deployment, runCheck } from './__testUtils__/runCheck';
import { replicasCheck } from './replicas';

const spread = 'topologySpreadConstraints: [{ maxSkew: 1 }]';
const scaler =
  'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web }\nspec: { scaleTargetRef: { name: sirene } }';

function copies(count: number | undefined, pod: string): string {
  const file = deployment('image: web:1', pod);
  return count === undefined
    ? file
    : file.replace(
        'spec:\n  template',
        `spec:\n  replicas: ${count}\n  template`,
      );
}

describe('replicas', () => {
  it.each<[file: string, outcome: string]>([
    [copies(2, spread), 'pass'],
    [copies(3, 'affinity: { podAntiAffinity: {} }'), 'pass'],
    [`${copies(undefined, spread)}---\n${scaler}`, 'pass'],
    [copies(1, spread), 'fail'],
    [copies(undefined, spread), 'fail'],
    [copies(2, ''), 'fail'],
    [scaler, 'unknown'],
  ])('%j: %s', async (file, outcome) => {
    expect(
      await runCheck(replicasCheck, { infra: { 'web.yaml': file } }),
    ).toMatchObject({ outcome });
  });
});
