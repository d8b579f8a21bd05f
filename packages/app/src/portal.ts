import {
  createFrontendModule,
  createFrontendPlugin,
} from '@backstage/frontend-plugin-api';
import { homeCards } from './home/cards';
import { homePage, homeRouteRef } from './home/homeExtension';
import { languageExtensions } from './language';
import { legalPages } from './pages/legalPages';
import { shellExtensions } from './shell';
import { signInExtensions } from './signIn';
import { darkTheme, lightTheme } from './theme';
import { translationExtensions } from './translations';

/** What the portal changes in the stock app: theme, languages, frame and sign-in. */
export const portalModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    lightTheme,
    darkTheme,
    ...languageExtensions,
    ...translationExtensions,
    ...shellExtensions,
    ...signInExtensions,
  ],
});

/** The pages of the shell itself. */
export const portalPlugin = createFrontendPlugin({
  pluginId: 'portal',
  title: 'Portail',
  extensions: [homePage, ...homeCards, ...legalPages],
  routes: { root: homeRouteRef },
});
