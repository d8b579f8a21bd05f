import { listMessages } from './list';
import { pageMessages } from './page';

/** English messages of the application map, one file for each of its parts. */
export const englishMessages = {
  ...pageMessages,
  ...listMessages,
};
