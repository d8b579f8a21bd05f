import { writeFileSync } from 'fs';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { JsonObject } from '@backstage/types';
import type { KnownApplication } from '@cloud-pi-native/plugin-canel-node';
import request from 'supertest';
import {
  application,
  isLabelled,
  TestCatalog,
} from './__testUtils__/TestCatalog';

jest.setTimeout(60_000);

const vigie: KnownApplication = {
  ref: 'system:default/vigie',
  title: 'Vigie',
  zone: ['Crise et secours'],
  owner: 'Direction des secours',
  refAppId: '3f0f6d0e-0000-4000-8000-000000000000',
  restricted: false,
};
const phare: KnownApplication = {
  ref: 'system:default/phare',
  title: 'Phare',
  restricted: true,
};

describe('the applications in a real catalog', () => {
  const catalog = new TestCatalog();

  beforeEach(async () => {
    catalog.known = [vigie, phare];
    catalog.refusals = 1;
    await catalog.start();
    await catalog.until(entities => entities.has(phare.ref));
  });

  afterEach(async () => {
    await catalog.stop();
    catalog.databases.clear();
  });

  it('publishes what the map knows, with the zones and directions it names', async () => {
    const entities = await catalog.until(all => all.size >= 4);
    expect([...entities.keys()].sort()).toEqual([
      'domain:default/crise-et-secours',
      'group:default/direction-des-secours',
      'system:default/phare',
      'system:default/vigie',
    ]);
    expect(entities.get(vigie.ref)).toMatchObject({
      metadata: {
        title: 'Vigie',
        annotations: { 'cloud-pi-native.fr/refapp-id': vigie.refAppId },
      },
      spec: {
        type: 'application',
        owner: 'group:default/direction-des-secours',
        domain: 'domain:default/crise-et-secours',
      },
    });
    expect(isLabelled(entities.get(vigie.ref))).toBe(false);
    expect(isLabelled(entities.get(phare.ref))).toBe(true);
  });

  it('follows what each reading changes', async () => {
    catalog.known = [{ ...vigie, title: 'Vigie des crues' }];
    await catalog.announce();
    const entities = await catalog.until(
      all =>
        !all.has(phare.ref) &&
        all.get(vigie.ref)?.metadata.title === 'Vigie des crues',
    );
    expect(entities.size).toBe(3);
  });

  it('leaves to Git what Git declares, and hides what another source says is restricted', async () => {
    catalog.known = [];
    await catalog.announce();
    await catalog.until(all => all.size === 0);
    await catalog.declare(application('phare'));
    await catalog.until(all => all.has(phare.ref));
    catalog.known = [phare];
    await catalog.announce();
    const entities = await catalog.until(all => isLabelled(all.get(phare.ref)));
    expect(
      entities.get(phare.ref)?.metadata.annotations?.[
        'backstage.io/managed-by-location'
      ],
    ).toBe('url:https://git.exemple.fr/a.yaml');
  });

  it('gives way to Git, which declares an application that was known from elsewhere', async () => {
    const file = catalog.databases.resolve('vigie.yaml');
    writeFileSync(
      file,
      JSON.stringify({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'System',
        metadata: { name: 'vigie', title: 'Vigie de Git' },
        spec: { type: 'application', owner: 'equipe' },
      }),
    );
    const from = `file:${catalog.databases.resolve('content.yaml')}`;
    await catalog.declare({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Location',
      metadata: {
        name: 'content',
        annotations: {
          'backstage.io/managed-by-location': from,
          'backstage.io/managed-by-origin-location': from,
        },
      },
      spec: { type: 'file', target: file },
    });
    const entities = await catalog.until(
      all => all.get(vigie.ref)?.metadata.title === 'Vigie de Git',
    );
    expect(entities.get(vigie.ref)?.spec?.owner).toBe('equipe');

    catalog.known = [vigie];
    await catalog.announce();
    const left = await catalog.until(all => !all.has(phare.ref));
    expect(left.get(vigie.ref)?.metadata.title).toBe('Vigie de Git');

    await catalog.declare();
    await catalog.until(all => !all.has(vigie.ref));
    await catalog.announce();
    await catalog.until(all => all.get(vigie.ref)?.metadata.title === 'Vigie');
  });

  it('has everything back after a death in the middle of a publication', async () => {
    await catalog.stop();
    const late = { ...vigie, ref: 'system:default/tard', title: 'Tard' };
    catalog.known = [vigie, phare, late];
    await catalog.start();
    const entities = await catalog.until(all => all.has(late.ref));
    expect(entities.size).toBe(5);
  });

  describe('with what Git says of them', () => {
    it('keeps the attributes as the map reads them, and labels what few people may see', async () => {
      const component = (protection: string): Entity => ({
        ...application(`module-${protection.toLowerCase()}`),
        kind: 'Component',
        spec: {
          type: 'service',
          lifecycle: 'production',
          owner: 'equipe',
          protection,
        },
      });
      await catalog.declare(
        application('ouverte', {
          attributes: { protection: 'non protégé', dima: '8', dsfr: 'oui' },
        }),
        application('restreinte', { attributes: { protection: 'dr' } }),
        application('vitale', { attributes: { sensitivity: 'SIIV' } }),
        component('NP'),
        component('DR'),
      );
      const entities = await catalog.until(all =>
        all.has('component:default/module-dr'),
      );
      expect(entities.get('system:default/ouverte')?.spec?.attributes).toEqual({
        protection: 'NP',
        dima: 8,
        dsfr: true,
      });
      expect(
        [...entities].filter(([, one]) => isLabelled(one)).map(([ref]) => ref),
      ).toEqual(
        expect.arrayContaining([
          'system:default/restreinte',
          'system:default/vitale',
          'component:default/module-dr',
          phare.ref,
        ]),
      );
      expect(isLabelled(entities.get('system:default/ouverte'))).toBe(false);
      expect(isLabelled(entities.get('component:default/module-np'))).toBe(
        false,
      );
    });

    const flow: Entity = {
      ...application('vigie-vers-phare'),
      apiVersion: 'cloud-pi-native.fr/v1alpha1',
      kind: 'Flow',
      spec: { source: 'vigie', target: 'phare', nature: 'data', port: 443 },
    };

    it('relates a flow to both of its ends, and back', async () => {
      await catalog.declare(flow);
      const ref = stringifyEntityRef(flow);
      const relations = (entity: Entity | undefined) =>
        entity?.relations?.map(({ type, targetRef }) => [type, targetRef]);
      const entities = await catalog.until(all =>
        Boolean(
          relations(all.get(phare.ref))?.some(([type]) => type === 'targetOf'),
        ),
      );
      expect(relations(entities.get(ref))).toEqual([
        ['flowsFrom', vigie.ref],
        ['flowsTo', phare.ref],
      ]);
      expect(relations(entities.get(vigie.ref))).toContainEqual([
        'sourceOf',
        ref,
      ]);
    });

    it.each<[string, Entity, JsonObject, string]>([
      [
        'a value that is none of the choices',
        application('essai'),
        { attributes: { protection: 'secret' } },
        'spec.attributes.protection: “Protection” cannot be “secret”: choose among Not protected, Diffusion Restreinte.',
      ],
      [
        'an attribute that does not exist',
        application('essai'),
        { attributes: { colour: 'red' } },
        'spec.attributes.colour is not an attribute of applications: use refAppId, pai,',
      ],
      [
        'attributes that are no attributes',
        application('essai'),
        { attributes: ['DR'] },
        'spec.attributes is not a set of attributes',
      ],
      ['a nature that is unknown', flow, { nature: 'magic' }, '/spec/nature'],
      ['a port that is none', flow, { port: 0 }, '/spec/port'],
      ['a flow that goes nowhere', flow, { target: '' }, '/spec/target'],
    ])('refuses %s', async (_, entity, spec, problem) => {
      const response = await request(catalog.server)
        .post('/api/catalog/validate-entity')
        .send({
          entity: { ...entity, spec: { ...entity.spec, ...spec } },
          location: 'url:https://git.exemple.fr/a.yaml',
        });
      expect(response.status).toBe(400);
      expect(JSON.stringify(response.body.errors)).toContain(problem);
    });
  });
});
