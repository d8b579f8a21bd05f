import { Route, Routes } from 'react-router-dom';
import { ApplicationsPage } from './ApplicationsPage';

/** Pages below `/applications`. */
export function ApplicationPages() {
  return (
    <Routes>
      <Route index element={<ApplicationsPage />} />
      <Route path=":tab" element={<ApplicationsPage />} />
    </Routes>
  );
}
