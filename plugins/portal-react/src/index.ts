/**
 * Screen parts, hooks and extension points that every capability of the portal shares.
 *
 * @packageDocumentation
 */
export * from './backend';
export * from './blueprints';
export * from './components';
export * from './files';
export * from './hooks';
