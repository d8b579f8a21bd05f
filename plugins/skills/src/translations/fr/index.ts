import { frenchMineMessages } from './mine';
import { frenchTeamMessages } from './team';
import { frenchWordMessages } from './words';

/** French messages of skills, one file for each of its parts. */
export default {
  ...frenchWordMessages,
  ...frenchMineMessages,
  ...frenchTeamMessages,
};
