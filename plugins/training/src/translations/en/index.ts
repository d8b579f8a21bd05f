import { figureMessages } from './figures';
import { followMessages } from './follow';
import { wordMessages } from './words';

/** English messages of training, one file for each of its parts. */
export const englishMessages = {
  ...wordMessages,
  ...followMessages,
  ...figureMessages,
};
