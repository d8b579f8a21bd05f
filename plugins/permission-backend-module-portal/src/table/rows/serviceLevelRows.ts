import {
  incidentManagePermission,
  maintenancePlanPermission,
  probeManagePermission,
  probeReadPermission,
  serviceLevelReadPermission,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { PermissionTableRow } from '../PermissionTableRow';

/** The permissions on the quality of service. */
export const serviceLevelRows: PermissionTableRow[] = [
  {
    permission: serviceLevelReadPermission,
    purpose:
      'Voir la qualité de service : état, mesures, incidents, maintenances, rapports',
    authenticated: true,
  },
  {
    permission: incidentManagePermission,
    purpose: 'Déclarer un incident, le suivre, l’expliquer et le clore',
    platform: ['service-team', 'exploitation', 'socle'],
  },
  {
    permission: maintenancePlanPermission,
    purpose: 'Planifier une maintenance, l’annuler ou l’abréger',
    platform: ['service-team', 'exploitation', 'socle'],
  },
  {
    permission: probeReadPermission,
    purpose: 'Voir les sondes, leurs cibles et ce qu’elles ont vu',
    platform: ['service-team', 'exploitation', 'socle', 'rssi'],
  },
  {
    permission: probeManagePermission,
    purpose: 'Ajouter, changer, suspendre, relancer et retirer une sonde',
    platform: ['exploitation', 'socle'],
  },
];
