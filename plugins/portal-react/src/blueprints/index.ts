export * from './FrozenTextsBlueprint';
export * from './HomeCardBlueprint';
export * from './NavEntryBlueprint';
export * from './ProjectCardBlueprint';
export * from './ProjectTabBlueprint';
export * from './RequestPartBlueprint';
