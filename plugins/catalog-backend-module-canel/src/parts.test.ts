import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import {
  application,
  isLabelled,
  TestCatalog,
} from './__testUtils__/TestCatalog';

jest.setTimeout(60_000);

describe('what stands in an application', () => {
  const catalog = new TestCatalog();

  beforeEach(async () => {
    catalog.known = [];
    catalog.refusals = 0;
    await catalog.start();
  });

  afterEach(async () => {
    await catalog.stop();
    catalog.databases.clear();
  });

  const part = (kind: string, name: string, spec: JsonObject): Entity => ({
    ...application(name),
    kind,
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: 'equipe',
      definition: '-',
      ...spec,
    },
  });
  const parts = [
    part('Component', 'service', { system: 'balise' }),
    part('Component', 'module', { subcomponentOf: 'service' }),
    part('API', 'interface', { system: 'system:default/balise' }),
    part('Resource', 'base', { system: 'balise' }),
  ];
  const balise = (protection: string) =>
    application('balise', { attributes: { protection } });
  const kept = (all: Map<string, Entity>) =>
    parts.filter(one => isLabelled(all.get(stringifyEntityRef(one))));
  const present = (all: Map<string, Entity>) =>
    parts.every(one => all.has(stringifyEntityRef(one)));

  it('is kept from most people from the first time that it is there', async () => {
    await catalog.declare(...parts, balise('DR'));
    let seenOpen = false;
    await catalog.until(all => {
      seenOpen ||= parts.some(one => {
        const entity = all.get(stringifyEntityRef(one));
        return entity !== undefined && !isLabelled(entity);
      });
      return present(all);
    });
    expect(seenOpen).toBe(false);
  });

  it('follows what Git says of the application', async () => {
    await catalog.declare(...parts, balise('NP'));
    const entities = await catalog.until(present);
    expect(kept(entities)).toEqual([]);
    await catalog.declare(...parts, balise('DR'));
    await catalog.until(all => kept(all).length === parts.length);
    await catalog.declare(...parts, balise('NP'));
    await catalog.until(all => kept(all).length === 0);
  });

  it('follows what another source says of the application', async () => {
    await catalog.declare(...parts);
    expect(kept(await catalog.until(present))).toEqual([]);
    const ref = 'system:default/balise';
    catalog.known = [{ ref, title: 'Balise', restricted: true }];
    await catalog.announce();
    await catalog.until(all => kept(all).length === parts.length);
    catalog.known = [{ ref, title: 'Balise', restricted: false }];
    await catalog.announce();
    await catalog.until(all => kept(all).length === 0);
  });

  it('is kept from most people as long as the map does not answer', async () => {
    await catalog.stop();
    catalog.refusals = Infinity;
    await catalog.start();
    await catalog.declare(...parts, balise('NP'));
    expect(kept(await catalog.until(present))).toHaveLength(parts.length);
    catalog.refusals = 0;
    await catalog.announce();
    await catalog.until(all => kept(all).length === 0);
  });
});
