import { Route, Routes } from 'react-router-dom';
import { DiagnosticPage } from './DiagnosticPage';
import { DiagnosticsPage } from './DiagnosticsPage';

/** Pages below `/eligibilite`. */
export function EligibilityPages() {
  return (
    <Routes>
      <Route index element={<DiagnosticsPage />} />
      <Route path=":id" element={<DiagnosticPage />} />
    </Routes>
  );
}
