/** An application that a source other than the catalog knows. @public */
export interface KnownApplication {
  /** Entity reference, `system:default/…`; given once, and kept. */
  ref: string;
  title: string;
  description?: string;
  /** Titles of the urbanisation zone and of those around it, outermost first; or one entity reference. */
  zone?: readonly string[];
  /** Title of the direction or team that owns it; or an entity reference. */
  owner?: string;
  /** Identifier in the register of applications. */
  refAppId?: string;
  /** Diffusion Restreinte, or of vital importance: few people see it. */
  restricted: boolean;
}
