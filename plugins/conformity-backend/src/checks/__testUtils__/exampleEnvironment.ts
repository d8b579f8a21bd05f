import type { ProjectEnvironment } from '@cloud-pi-native/plugin-projects-common';

export const exampleEnvironment: ProjectEnvironment = {
  id: '1',
  name: 'prod',
  stage: 'prod',
  cluster: 'resource:default/cluster',
  zone: 'pr1',
  resources: { cpu: 1, memory: 1, storage: 1, gpu: 0 },
};
