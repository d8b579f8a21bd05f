import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { people } from './people';

const apiVersion = 'backstage.io/v1alpha1';

/** A catalog in memory with two zones, three clusters and the people of the tests. */
export class FakeCatalog {
  readonly #entities = new Map<string, Entity>();

  constructor() {
    for (const zone of ['usuelle', 'restreinte']) {
      this.put(`resource:default/${zone}`, { type: 'hosting-zone' });
    }
    const cluster = (name: string, spec: object) =>
      this.put(`resource:default/${name}`, { type: 'cluster', ...spec });
    cluster('np-1', {
      zone: 'usuelle',
      protection: 'NP',
      stages: ['dev', 'integration', 'prod'],
    });
    cluster('dr-1', { zone: 'restreinte', protection: 'DR', stages: ['prod'] });
    cluster('broken', { zone: 'usuelle' });
    for (const person of Object.values(people)) this.put(person);
    this.put('system:default/phares');
  }

  readonly service = catalogServiceMock.mock({
    getEntities: async (...parameters) =>
      this.#mock().getEntities(...parameters),
    getEntitiesByRefs: async (...parameters) =>
      this.#mock().getEntitiesByRefs(...parameters),
  });

  put(entityRef: string, spec: object = {}): void {
    const { kind, namespace, name } = parseEntityRef(entityRef);
    this.#entities.set(entityRef, {
      apiVersion,
      kind: `${kind[0].toUpperCase()}${kind.slice(1)}`,
      metadata: { namespace, name, title: name.toUpperCase() },
      spec: { ...spec },
    });
  }

  remove(entityRef: string): void {
    this.#entities.delete(entityRef);
  }

  #mock() {
    return catalogServiceMock({ entities: [...this.#entities.values()] });
  }
}
