import { readHostingCluster } from './readHostingCluster';

const entity = (spec: object) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: { name: 'np-1', namespace: 'default', title: 'NP 1' },
  spec: { type: 'cluster', zone: 'usuelle', protection: 'NP', ...spec },
});

describe('readHostingCluster', () => {
  it('reads what a cluster offers, in the order of a delivery', () => {
    expect(
      readHostingCluster(
        entity({
          stages: ['prod', 'dev', 'lune'],
          capacity: { cpu: 256, memory: 1024.5, gpu: -4, disque: 7 },
        }),
      ),
    ).toEqual({
      entityRef: 'resource:default/np-1',
      title: 'NP 1',
      zone: 'usuelle',
      protection: 'NP',
      stages: ['dev', 'prod'],
      capacity: { cpu: 256, memory: 1024.5, gpu: 0, storage: 0 },
    });
  });

  it('has nothing where nothing is declared', () => {
    for (const capacity of [undefined, 'beaucoup', ['cpu']]) {
      expect(readHostingCluster(entity({ capacity }))).toMatchObject({
        stages: [],
        capacity: { cpu: 0, memory: 0, gpu: 0, storage: 0 },
      });
    }
  });

  it('leaves out what has no zone or no protection', () => {
    expect(readHostingCluster(entity({ zone: 1 }))).toBeUndefined();
    expect(readHostingCluster(entity({ protection: 'XX' }))).toBeUndefined();
  });
});
