/**
 * Protection of the hosting: « Non protégé » (zone usuelle) or « Diffusion Restreinte » (zone restreinte, II 901).
 *
 * @public
 */
export const protectionLevels = ['NP', 'DR'] as const;
/** @public */
export type ProtectionLevel = (typeof protectionLevels)[number];

/** Networks from which an application can be reached. @public */
export const exposures = ['internet', 'intranet', 'rie'] as const;
/** @public */
export type Exposure = (typeof exposures)[number];
