import { Route, Routes } from 'react-router-dom';
import { ConformityPage } from './ConformityPage';

/** Pages below `/conformite`. */
export function ConformityPages() {
  return (
    <Routes>
      <Route index element={<ConformityPage />} />
      <Route path=":view" element={<ConformityPage />} />
    </Routes>
  );
}
