/**
 * Sign-in with OpenID Connect: people by e-mail address, platform roles by group.
 *
 * @packageDocumentation
 */
export { authModulePortal as default } from './module';
