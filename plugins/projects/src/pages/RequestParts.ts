import { createContext, useContext } from 'react';
import type { RequestPart } from '@cloud-pi-native/plugin-portal-react';

const RequestPartsContext = createContext<readonly RequestPart[]>([]);

export const RequestPartsProvider = RequestPartsContext.Provider;

/** What other capabilities add to the page of a request, in the order it is shown. */
export const useRequestParts = () => useContext(RequestPartsContext);
