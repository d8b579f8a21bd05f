import { Route, Routes } from 'react-router-dom';
import { ModulePage } from './module/ModulePage';
import { PathPage } from './path/PathPage';
import { TrainingPage } from './TrainingPage';

/** Pages below `/formation`. */
export function TrainingPages() {
  return (
    <Routes>
      <Route index element={<TrainingPage />} />
      <Route path="parcours/:name" element={<PathPage />} />
      <Route path="modules/:name" element={<ModulePage />} />
      <Route path=":view" element={<TrainingPage />} />
    </Routes>
  );
}
