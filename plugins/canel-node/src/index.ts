/**
 * The application map for other backends: how a source brings applications, and what the map knows.
 *
 * @packageDocumentation
 */
export * from './entities';
export * from './service';
export * from './sources';
