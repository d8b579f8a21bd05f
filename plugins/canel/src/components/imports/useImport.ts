import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '@backstage/frontend-plugin-api';
import type { ImportReport } from '@cloud-pi-native/plugin-canel-common';
import { type Load, useLoad } from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';

const parameter = 'essai';

/** The dry run that the page is about: its identifier is in the address, so that it outlives a reload of the page. */
export interface CurrentImport {
  id: string | undefined;
  report: Load<ImportReport>;
  /** The file, as long as the page was not loaded again. */
  file: File | undefined;
  open(report: ImportReport, file: File | undefined): void;
  forget(): void;
}

/** @see CurrentImport */
export function useImport(): CurrentImport {
  const canelApi = useApi(canelApiRef);
  const [parameters, setParameters] = useSearchParams();
  const [known, setKnown] = useState<{ report: ImportReport; file?: File }>();
  const id = parameters.get(parameter) ?? undefined;
  const current = known?.report.id === id ? known : undefined;
  const loaded = useLoad(async () => {
    if (id === undefined) throw new Error('No import is open');
    return current?.report ?? canelApi.getImport(id);
  }, [canelApi, id]);

  const open = useCallback(
    (report: ImportReport, file: File | undefined) => {
      setKnown({ report, file });
      // The choices made in the tables of another report mean nothing here.
      setParameters({ [parameter]: report.id });
    },
    [setParameters],
  );
  const forget = useCallback(() => {
    setKnown(undefined);
    setParameters({});
  }, [setParameters]);
  const report: Load<ImportReport> = current
    ? { ...loaded, status: 'ready', value: current.report }
    : { ...loaded, value: loaded.value?.id === id ? loaded.value : undefined };
  return { id, report, file: current?.file, open, forget };
}
