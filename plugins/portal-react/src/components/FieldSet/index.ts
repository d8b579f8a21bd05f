export * from './FieldSet';
