import type { Entity } from '@backstage/catalog-model';
import { catalogEntities, seenByAll } from '../__testUtils__/examples';
import { portalUrl, TestCanel } from '../__testUtils__/TestCanel';

jest.setTimeout(60_000);

/** As the catalog holds it, with where it comes from. */
function system(
  name: string,
  from: Record<string, string>,
  description: string,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      name,
      namespace: 'default',
      title: name,
      description,
      annotations: from,
    },
    spec: { type: 'application', owner: 'group:default/direction' },
  };
}

const originAnnotation = 'backstage.io/managed-by-origin-location';
const published = { [originAnnotation]: `url:${portalUrl}/applications` };
const declared = {
  [originAnnotation]: 'url:https://git.exemple.fr/bouee.yaml',
};
const [, amer] = seenByAll.applications;

describe('what the map takes from the catalog', () => {
  let canel: TestCanel;

  beforeAll(async () => {
    canel = await TestCanel.start([
      ...catalogEntities(),
      // Canel published both: the register says it otherwise by now, and has forgotten the second one.
      system(
        'amer',
        { ...published, 'cloud-pi-native.fr/refapp-id': amer.externalId },
        'Guider',
      ),
      system('balise', published, 'Baliser'),
      system('bouee', declared, 'Flotter'),
    ]);
    await canel.bring({
      ...seenByAll,
      applications: seenByAll.applications.map(one =>
        one === amer
          ? { ...one, attributes: { mission: 'Guider les navires' } }
          : one,
      ),
    });
  });

  afterAll(() => canel?.stop());

  it('is what others declare in it, and not what canel published there itself', async () => {
    const sourcesOf = async (name: string) => {
      const { attributes } = await canel.read(`/applications/${name}`);
      const { source, disagreements } = attributes.mission;
      return [source, disagreements];
    };
    expect(await sourcesOf('amer')).toEqual(['refapp', []]);
    expect(await sourcesOf('bouee')).toEqual(['catalog', []]);
    await canel.call('get', '/applications/balise').expect(404);
  });
});
