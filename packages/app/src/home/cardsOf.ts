import type {
  Caller,
  HomeCardPlacement,
  HomeSection,
} from '@cloud-pi-native/plugin-portal-react';

/** A card of the home page, as its extension gives it. */
export interface HomeCardEntry {
  id: string;
  element: JSX.Element;
  placement: HomeCardPlacement;
}

/** The cards of a section that the person may see, in their order. */
export function cardsOf(
  section: HomeSection,
  cards: readonly HomeCardEntry[],
  caller: Pick<Caller, 'hasRole'> | undefined,
): HomeCardEntry[] {
  return cards
    .filter(({ placement }) => placement.section === section)
    .filter(
      ({ placement: { roles } }) =>
        !roles || Boolean(caller?.hasRole(...roles)),
    )
    .sort((a, b) => (a.placement.order ?? 100) - (b.placement.order ?? 100));
}
