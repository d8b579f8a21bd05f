export * from './dossierItems';
