import { createContext, useContext, type ReactNode } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { readSkill } from '@cloud-pi-native/plugin-portal-common';
import { LoadProblem, useLoad } from '@cloud-pi-native/plugin-portal-react';
import { trainingApiRef } from '../../api/trainingApiRef';
import { libraryOf, type Library } from './Library';

const LibraryContext = createContext<Library>(
  libraryOf({ paths: [], modules: [] }, []),
);

/** Loads the library from the backend and the titles of skills from the catalog, for the screens inside. */
export function WithLibrary(props: { children: ReactNode }) {
  const catalogApi = useApi(catalogApiRef);
  const trainingApi = useApi(trainingApiRef);
  const load = useLoad(async () => {
    const [library, { items }] = await Promise.all([
      trainingApi.getLibrary(),
      catalogApi.getEntities({ filter: { kind: 'Skill' } }),
    ]);
    return libraryOf(library, items.map(readSkill));
  }, [trainingApi, catalogApi]);
  if (!load.value) return <LoadProblem load={load} />;
  return (
    <LibraryContext.Provider value={load.value}>
      {props.children}
    </LibraryContext.Provider>
  );
}

/** The library, inside {@link WithLibrary}. */
export function useLibrary(): Library {
  return useContext(LibraryContext);
}
