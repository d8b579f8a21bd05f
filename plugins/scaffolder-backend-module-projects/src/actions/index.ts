export * from './submitRequest';
export * from './reserveProject';
export * from './provisionProject';
export * from './activateProject';
export * from './addRepository';
export * from './addEnvironment';
export * from './setMirrorCredentials';
