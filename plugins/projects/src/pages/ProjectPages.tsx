import { Route, Routes } from 'react-router-dom';
import { ProjectPage } from '../components/projects/ProjectPage';
import { ProjectsPage } from '../components/projects/ProjectsPage';
import {
  noProjectParts,
  ProjectPartsProvider,
  type ProjectParts,
} from './ProjectParts';

/** Pages below `/projets`. */
export function ProjectPages(props: { parts?: ProjectParts }) {
  return (
    <ProjectPartsProvider value={props.parts ?? noProjectParts}>
      <Routes>
        <Route index element={<ProjectsPage />} />
        <Route path=":slug" element={<ProjectPage />} />
        <Route path=":slug/:tab" element={<ProjectPage />} />
      </Routes>
    </ProjectPartsProvider>
  );
}
