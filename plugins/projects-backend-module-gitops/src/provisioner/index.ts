export * from './GitOpsProvisioner';
