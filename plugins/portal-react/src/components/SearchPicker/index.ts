export * from './SearchPicker';
