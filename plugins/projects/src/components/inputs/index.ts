export * from './AmountInput';
export * from './Choice';
export * from './FieldSet';
export * from './NumberInput';
export * from './PersonPicker';
export * from './RadioChoice';
export * from './TextInput';
export * from './WithProblem';
