import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { LoadingState } from '@cloud-pi-native/plugin-portal-react';
import { ApplicationsPage } from './ApplicationsPage';

const ImportPage = lazy(async () => ({
  default: (await import('../imports/ImportPage')).ImportPage,
}));
const SourcesPage = lazy(async () => ({
  default: (await import('../sources/SourcesPage')).SourcesPage,
}));

/** Pages below `/applications`. */
export function ApplicationPages() {
  return (
    <Suspense fallback={<LoadingState lines={6} />}>
      <Routes>
        <Route index element={<ApplicationsPage />} />
        <Route path="imports" element={<ImportPage />} />
        <Route path="sources" element={<SourcesPage />} />
        <Route path=":tab" element={<ApplicationsPage />} />
      </Routes>
    </Suspense>
  );
}
