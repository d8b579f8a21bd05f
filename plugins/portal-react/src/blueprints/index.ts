export * from './FrozenTextsBlueprint';
export * from './HomeCardBlueprint';
export * from './NavEntryBlueprint';
