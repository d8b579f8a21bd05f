import { frenchIncidentMessages } from './incidents';
import { frenchMaintenanceMessages } from './maintenances';
import { frenchProbeMessages } from './probes';
import { frenchServiceMessages } from './services';
import { frenchWordMessages } from './words';

/** French messages of service levels, one file for each of its parts. */
export default {
  ...frenchWordMessages,
  ...frenchServiceMessages,
  ...frenchIncidentMessages,
  ...frenchMaintenanceMessages,
  ...frenchProbeMessages,
};
