export * from './ConfirmDialog';
export * from './PortalDialog';
