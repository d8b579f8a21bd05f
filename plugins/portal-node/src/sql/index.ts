export * from './searchText';
export * from './whereFilter';
