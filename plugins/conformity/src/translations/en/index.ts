import { actionMessages } from './actions';
import { applicationMessages } from './application';
import { portfolioMessages } from './portfolio';
import { wordMessages } from './words';

/** English messages of conformity, one file for each of its parts. */
export const englishMessages = {
  ...wordMessages,
  ...applicationMessages,
  ...actionMessages,
  ...portfolioMessages,
};
