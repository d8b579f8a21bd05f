/** Topic of the events service on which a project that changed is announced; the payload is {@link ProjectChangedEvent}. @public */
export const projectsTopic = 'cloud-pi-native.projects';

/** @public */
export interface ProjectChangedEvent {
  slug: string;
}
