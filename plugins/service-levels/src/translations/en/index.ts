import { incidentMessages } from './incidents';
import { maintenanceMessages } from './maintenances';
import { probeMessages } from './probes';
import { serviceMessages } from './services';
import { wordMessages } from './words';

/** English messages of service levels, one file for each of its parts. */
export const englishMessages = {
  ...wordMessages,
  ...serviceMessages,
  ...incidentMessages,
  ...maintenanceMessages,
  ...probeMessages,
};
