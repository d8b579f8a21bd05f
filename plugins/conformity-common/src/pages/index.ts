export * from './renderSite';
