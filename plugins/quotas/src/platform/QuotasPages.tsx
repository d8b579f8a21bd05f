import { Route, Routes } from 'react-router-dom';
import { QuotasPage } from './QuotasPage';

/** Pages below `/quotas`. */
export function QuotasPages() {
  return (
    <Routes>
      <Route index element={<QuotasPage />} />
      <Route path=":view" element={<QuotasPage />} />
    </Routes>
  );
}
