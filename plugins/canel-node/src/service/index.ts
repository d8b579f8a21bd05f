export * from './CanelService';
export * from './HttpCanelService';
export * from './canelEvents';
export * from './canelServiceRef';
