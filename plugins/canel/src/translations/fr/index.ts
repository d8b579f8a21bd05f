import { frenchCardMessages } from './card';
import { frenchDashboardMessages } from './dashboard';
import { frenchImpactMessages } from './impact';
import { frenchImportMessages } from './imports';
import { frenchListMessages } from './list';
import { frenchPageMessages } from './page';
import { frenchSourceMessages } from './sources';

/** French messages of the application map, one file for each of its parts. */
export default {
  ...frenchPageMessages,
  ...frenchListMessages,
  ...frenchImpactMessages,
  ...frenchDashboardMessages,
  ...frenchCardMessages,
  ...frenchImportMessages,
  ...frenchSourceMessages,
};
