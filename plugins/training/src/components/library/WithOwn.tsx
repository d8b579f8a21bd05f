import { createContext, useContext, type ReactNode } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  LoadProblem,
  useLoad,
  type Load,
} from '@cloud-pi-native/plugin-portal-react';
import type { OwnTraining } from '@cloud-pi-native/plugin-training-common';
import { trainingApiRef } from '../../api/trainingApiRef';

type OwnLoad = Omit<Load<OwnTraining>, 'value'> & { value: OwnTraining };

const OwnContext = createContext<OwnLoad | undefined>(undefined);

/** Loads where the person signed in stands, for the screens inside. */
export function WithOwn(props: { children: ReactNode }) {
  const trainingApi = useApi(trainingApiRef);
  const load = useLoad(() => trainingApi.getOwn(), [trainingApi]);
  if (!load.value) return <LoadProblem load={load} />;
  return (
    <OwnContext.Provider value={{ ...load, value: load.value }}>
      {props.children}
    </OwnContext.Provider>
  );
}

/** Where the person stands, inside {@link WithOwn}. */
export function useOwn(): OwnLoad {
  const own = useContext(OwnContext);
  if (!own) throw new Error('This part of the screen is outside WithOwn');
  return own;
}
