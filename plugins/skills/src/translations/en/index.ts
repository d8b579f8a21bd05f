import { mineMessages } from './mine';
import { teamMessages } from './team';
import { wordMessages } from './words';

/** English messages of skills, one file for each of its parts. */
export const englishMessages = {
  ...wordMessages,
  ...mineMessages,
  ...teamMessages,
};
