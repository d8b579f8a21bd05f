import { Route, Routes } from 'react-router-dom';
import { ProjectPage } from '../components/projects/ProjectPage';
import { ProjectsPage } from '../components/projects/ProjectsPage';

/** Pages below `/projets`. */
export function ProjectPages() {
  return (
    <Routes>
      <Route index element={<ProjectsPage />} />
      <Route path=":slug" element={<ProjectPage />} />
      <Route path=":slug/:tab" element={<ProjectPage />} />
    </Routes>
  );
}
