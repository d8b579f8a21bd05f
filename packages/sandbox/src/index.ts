/**
 * Stand-ins for the outside world, on one machine and in one process: the secondary forge, the primary forge, the
 * identity provider and the register of applications. For demonstrations and for tests; never part of a production image.
 *
 * @packageDocumentation
 */
export * from './demoPeople';
export * from './runSandbox';
export * from './refapp/startRefApp';
export * from './startSandbox';
export type { Fault, FaultInjector, FaultState } from './faults/FaultInjector';
