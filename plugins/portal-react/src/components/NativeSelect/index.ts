export * from './NativeSelect';
