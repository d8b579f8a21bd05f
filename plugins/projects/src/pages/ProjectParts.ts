import { createContext, useContext } from 'react';
import type {
  ProjectCard,
  ProjectTab,
} from '@cloud-pi-native/plugin-portal-react';

/** What other capabilities add to the page of a project, each list in the order it is shown. */
export interface ProjectParts {
  tabs: readonly ProjectTab[];
  cards: readonly ProjectCard[];
}

export const noProjectParts: ProjectParts = { tabs: [], cards: [] };

const ProjectPartsContext = createContext(noProjectParts);

export const ProjectPartsProvider = ProjectPartsContext.Provider;

export const useProjectParts = () => useContext(ProjectPartsContext);
