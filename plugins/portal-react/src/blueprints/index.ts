export * from './HomeCardBlueprint';
export * from './NavEntryBlueprint';
