import { createContext, useContext, type ReactNode } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  compareRequirementKeys,
  readRequirement,
} from '@cloud-pi-native/plugin-conformity-common';
import { LoadProblem, useLoad } from '@cloud-pi-native/plugin-portal-react';
import { conformityApiRef } from '../../api/conformityApiRef';
import { conformityBookOf, type ConformityBook } from './ConformityBook';

const BookContext = createContext<ConformityBook>(conformityBookOf([], []));

/** Loads the requirements from the catalog and the checks from the backend, for the screens inside. */
export function WithBook(props: { children: ReactNode }) {
  const catalogApi = useApi(catalogApiRef);
  const conformityApi = useApi(conformityApiRef);
  const load = useLoad(async () => {
    const [{ items }, checks] = await Promise.all([
      catalogApi.getEntities({ filter: { kind: 'Requirement' } }),
      conformityApi.listChecks(),
    ]);
    const requirements = items
      .map(readRequirement)
      .sort((one, other) => compareRequirementKeys(one.key, other.key));
    return conformityBookOf(requirements, checks.items);
  }, [catalogApi, conformityApi]);
  if (!load.value) return <LoadProblem load={load} />;
  return (
    <BookContext.Provider value={load.value}>
      {props.children}
    </BookContext.Provider>
  );
}

/** The requirements and the checks, inside {@link WithBook}. */
export function useBook(): ConformityBook {
  return useContext(BookContext);
}
