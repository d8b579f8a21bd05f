export * from './MirrorsProvisioner';
