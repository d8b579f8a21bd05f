import { frenchActionMessages } from './actions';
import { frenchApplicationMessages } from './application';
import { frenchPortfolioMessages } from './portfolio';
import { frenchWordMessages } from './words';

/** French messages of conformity, one file for each of its parts. */
export default {
  ...frenchWordMessages,
  ...frenchApplicationMessages,
  ...frenchActionMessages,
  ...frenchPortfolioMessages,
};
