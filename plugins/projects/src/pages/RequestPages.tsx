import { Route, Routes } from 'react-router-dom';
import { ApprovalPage } from '../components/requests/ApprovalPage';
import { RequestPage } from '../components/requests/RequestPage';
import { RequestsPage } from '../components/requests/RequestsPage';
import { CorrectRequestPage } from '../components/wizard/CorrectRequestPage';
import { NewRequestPage } from '../components/wizard/NewRequestPage';

/** Pages below `/demandes`. */
export function RequestPages() {
  return (
    <Routes>
      <Route index element={<RequestsPage />} />
      <Route path="nouvelle" element={<NewRequestPage />} />
      <Route path=":id" element={<RequestPage />} />
      <Route path=":id/corriger" element={<CorrectRequestPage />} />
      <Route path=":id/approuver" element={<ApprovalPage />} />
    </Routes>
  );
}
