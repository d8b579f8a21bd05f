import { frenchFigureMessages } from './figures';
import { frenchFollowMessages } from './follow';
import { frenchWordMessages } from './words';

/** French messages of training, one file for each of its parts. */
export default {
  ...frenchWordMessages,
  ...frenchFollowMessages,
  ...frenchFigureMessages,
};
