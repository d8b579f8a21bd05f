import { Route, Routes } from 'react-router-dom';
import { ProcedureList } from './ProcedureList';
import { ProcedurePage } from './ProcedurePage';

/** The wizards of the scaffolder, in the place of its own pages. */
export function ProcedurePages() {
  return (
    <Routes>
      <Route index element={<ProcedureList />} />
      <Route path=":namespace/:templateName" element={<ProcedurePage />} />
    </Routes>
  );
}
