import { Route, Routes } from 'react-router-dom';
import type { RequestPart } from '@cloud-pi-native/plugin-portal-react';
import { ApprovalPage } from '../components/requests/ApprovalPage';
import { RequestPage } from '../components/requests/RequestPage';
import { RequestsPage } from '../components/requests/RequestsPage';
import { CorrectRequestPage } from '../components/wizard/CorrectRequestPage';
import { NewRequestPage } from '../components/wizard/NewRequestPage';
import { RequestPartsProvider } from './RequestParts';

/** Pages below `/demandes`. */
export function RequestPages(props: { parts?: readonly RequestPart[] }) {
  return (
    <RequestPartsProvider value={props.parts ?? []}>
      <Routes>
        <Route index element={<RequestsPage />} />
        <Route path="nouvelle" element={<NewRequestPage />} />
        <Route path=":id" element={<RequestPage />} />
        <Route path=":id/corriger" element={<CorrectRequestPage />} />
        <Route path=":id/approuver" element={<ApprovalPage />} />
      </Routes>
    </RequestPartsProvider>
  );
}
