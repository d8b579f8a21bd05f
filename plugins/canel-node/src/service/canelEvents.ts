/**
 * Topic of the events service on which canel announces that what sources say has changed; without payload: who listens
 * asks for the list again.
 *
 * @public
 */
export const canelTopic = 'cloud-pi-native.canel';
