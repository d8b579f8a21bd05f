export * from './ApplicationProcessor';
export * from './readApplicationAttributes';
