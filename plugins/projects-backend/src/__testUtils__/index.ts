export * from './FakeProvisioner';
export * from './TestPortal';
export * from './exampleRequest';
export * from './people';
