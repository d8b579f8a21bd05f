import type { NodeKind } from '@cloud-pi-native/plugin-canel-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

export interface NodeStyle {
  label: BilingualText;
  shape: 'circle' | 'square' | 'diamond' | 'triangle';
  /** Fill that stands out on white by a contrast of 3 at least (WCAG 1.4.11). */
  color: string;
  /** Half of its width, in the units of the layout. */
  radius: number;
}

/** How pictures draw each kind of node: by its shape as well as by its color. */
export const nodeStyles: Record<NodeKind, NodeStyle> = {
  zone: {
    label: { fr: 'Zone', en: 'Zone' },
    shape: 'square',
    color: '#6a6156',
    radius: 90,
  },
  application: {
    label: { fr: 'Application', en: 'Application' },
    shape: 'circle',
    color: '#000091',
    radius: 60,
  },
  module: {
    label: { fr: 'Module', en: 'Module' },
    shape: 'circle',
    color: '#6a6af4',
    radius: 40,
  },
  api: {
    label: { fr: 'API', en: 'API' },
    shape: 'diamond',
    color: '#009081',
    radius: 45,
  },
  resource: {
    label: { fr: 'Ressource', en: 'Resource' },
    shape: 'square',
    color: '#a94645',
    radius: 40,
  },
  environment: {
    label: { fr: 'Environnement', en: 'Environment' },
    shape: 'triangle',
    color: '#68a532',
    radius: 45,
  },
  group: {
    label: { fr: 'Équipe ou direction', en: 'Team or direction' },
    shape: 'diamond',
    color: '#a558a0',
    radius: 50,
  },
};
