export * from './CheckedAmountInput';
export * from './ApplicationPicker';
export * from './Choice';
export * from './PersonPicker';
export * from './RadioChoice';
export * from './TextInput';
