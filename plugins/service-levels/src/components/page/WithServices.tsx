import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type {
  ServiceLevelActions,
  ServiceOverview,
} from '@cloud-pi-native/plugin-service-levels-common';
import {
  LoadProblem,
  PortalPage,
  useFormats,
  usePolledLoad,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { serviceLevelsApiRef } from '../../api/serviceLevelsApiRef';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';

/** Milliseconds between two looks at the services. */
export const servicesPoll = 15_000;

/** The services of the page, and what the reader may do with them. */
export interface ServiceBook {
  services: readonly ServiceOverview[];
  allowed: ServiceLevelActions;
  /** ISO instant up to which the time is measured. */
  measuredUntil?: string;
  /** The title of a service by its name, in the reader's language. */
  titleOf(name: string): string;
  /** Titles one after the other: `Construction et GitLab`. */
  listOf(names: readonly string[]): string;
}

const BookContext = createContext<ServiceBook | undefined>(undefined);

/** The services of the page. */
export function useServiceBook(): ServiceBook {
  const book = useContext(BookContext);
  if (!book) throw new Error('No services are given to this part of the page');
  return book;
}

interface ServiceBookProviderProps
  extends Pick<ServiceBook, 'services' | 'allowed' | 'measuredUntil'> {
  children: ReactNode;
}

/** Gives the services of the page to its parts. */
export function ServiceBookProvider(props: ServiceBookProviderProps) {
  const { services, allowed, measuredUntil, children } = props;
  const text = useText();
  const formats = useFormats();
  const book = useMemo<ServiceBook>(() => {
    const titles = new Map(
      services.map(({ service }) => [service.name, text(service.title)]),
    );
    const titleOf = (name: string) => titles.get(name) ?? name;
    return {
      services,
      allowed,
      measuredUntil,
      titleOf,
      listOf: names => formats.list(names.map(titleOf)),
    };
  }, [services, allowed, measuredUntil, text, formats]);
  return <BookContext.Provider value={book}>{children}</BookContext.Provider>;
}

interface WithServicesProps {
  /** How many days of each service are needed. */
  days: number;
  children: ReactNode;
}

/** Loads the services, looks again now and then, and gives them to its children. */
export function WithServices({ days, children }: WithServicesProps) {
  const t = useServiceLevelsTranslation();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const load = usePolledLoad(
    () => serviceLevelsApi.listServices(days),
    [serviceLevelsApi, days],
    () => servicesPoll,
  );
  if (!load.value) {
    return (
      <PortalPage title={t('title')}>
        <LoadProblem load={load} />
      </PortalPage>
    );
  }
  const { items, allowed, measuredUntil } = load.value;
  return (
    <ServiceBookProvider
      services={items}
      allowed={allowed}
      measuredUntil={measuredUntil}
    >
      {children}
    </ServiceBookProvider>
  );
}
