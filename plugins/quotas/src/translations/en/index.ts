import { dialogMessages } from './dialogs';
import { platformMessages } from './platform';
import { projectMessages } from './project';
import { wordMessages } from './words';

/** English messages of quotas, one file for each of its parts. */
export const englishMessages = {
  ...wordMessages,
  ...projectMessages,
  ...platformMessages,
  ...dialogMessages,
};
