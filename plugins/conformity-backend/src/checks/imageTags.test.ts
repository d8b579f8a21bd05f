import { deployment, runCheck } from './__testUtils__/runCheck';
import { imageTagsCheck } from './imageTags';

describe('image-tags', () => {
  it.each<[container: string, outcome: string]>([
    ['image: registre.exemple:5000/sirene/web:1.4.2', 'pass'],
    ['image: registre.exemple/web@sha256:0123abcd', 'pass'],
    ['image: web:1.4\nimagePullPolicy: IfNotPresent', 'pass'],
    ['image: web:latest', 'fail'],
    ['image: registre.exemple:5000/sirene/web', 'fail'],
    ['image: web:1.4\nimagePullPolicy: Always', 'fail'],
  ])('%s: %s', async (container, outcome) => {
    const infra = { 'web.yaml': deployment(container) };
    expect(await runCheck(imageTagsCheck, { infra })).toMatchObject({
      outcome,
    });
  });

  it('reads the values of a chart, and leaves alone what only Helm knows', async () => {
    const chart = (tag: string, image: string) => ({
      'chart/Chart.yaml': 'apiVersion: v2\nname: web',
      'chart/values.yaml': `image:\n  repository: registre.exemple/web\n  tag: ${tag}\n`,
      'chart/templates/web.yaml': deployment(`image: ${image}`).replace(
        'spec:\n  template',
        'spec:\n{{- if .Values.scale }}\n  replicas: {{ .Values.scale }}\n{{- end }}\n  template',
      ),
    });
    const named = '"{{ .Values.image.repository }}:{{ .Values.image.tag }}"';
    expect(
      await runCheck(imageTagsCheck, { infra: chart('latest', named) }),
    ).toEqual({
      outcome: 'fail',
      findings: [
        'infra:chart/templates/web.yaml:16 Deployment sirene, conteneur web : l’image `registre.exemple/web:latest` est étiquetée `latest` : donnez la version déployée',
      ],
    });
    expect(
      await runCheck(imageTagsCheck, { infra: chart('1.2', named) }),
    ).toMatchObject({ outcome: 'pass' });
    expect(
      await runCheck(imageTagsCheck, {
        infra: chart('1.2', '{{ include "web.image" . }}'),
      }),
    ).toMatchObject({ outcome: 'pass' });
  });

  it('cannot tell without a manifest', async () => {
    expect(await runCheck(imageTagsCheck, { infra: {} })).toMatchObject({
      outcome: 'unknown',
    });
  });
});
