import {
  coreExtensionData,
  createExtensionInput,
  createRouteRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { HomeCardBlueprint } from '@cloud-pi-native/plugin-portal-react';
import { RiHome4Line } from '@remixicon/react';

export const homeRouteRef = createRouteRef();

/** The home page. Its cards come from the shell and from capabilities, through `HomeCardBlueprint`. */
export const homePage = PageBlueprint.makeWithOverrides({
  inputs: {
    cards: createExtensionInput([
      coreExtensionData.reactElement,
      HomeCardBlueprint.dataRefs.placement,
    ]),
  },
  factory: (original, { inputs }) =>
    original({
      path: '/',
      title: 'Accueil',
      icon: <RiHome4Line />,
      routeRef: homeRouteRef,
      noHeader: true,
      loader: async () => {
        const { HomePage } = await import('./HomePage');
        return (
          <HomePage
            cards={inputs.cards.map(card => ({
              id: card.node.spec.id,
              element: card.get(coreExtensionData.reactElement),
              placement: card.get(HomeCardBlueprint.dataRefs.placement),
            }))}
          />
        );
      },
    }),
});
