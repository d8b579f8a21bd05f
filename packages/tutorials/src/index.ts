/**
 * Runs the tutorials. `./portail test docs` starts it; nothing imports this package.
 *
 * @packageDocumentation
 */
export type { Step } from './pages';
