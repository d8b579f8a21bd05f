/**
 * Runs the tutorials. `./portail test tutorials` starts it; nothing imports this package.
 *
 * @packageDocumentation
 */
export type { Step } from './pages';
