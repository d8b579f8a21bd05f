import { lazy, Suspense } from 'react';
import {
  coreExtensionData,
  createExtension,
  createExtensionInput,
} from '@backstage/frontend-plugin-api';

// Nobody who is not signed in sees it, and the first page is the sign-in.
const ShellLayout = lazy(async () => ({
  default: (await import('./ShellLayout')).ShellLayout,
}));

/** Takes the place of the stock layout, which only knows a sidebar. */
export const appLayout = createExtension({
  name: 'layout',
  attachTo: { id: 'app/root', input: 'children' },
  inputs: {
    nav: createExtensionInput([coreExtensionData.reactElement], {
      singleton: true,
    }),
    content: createExtensionInput([coreExtensionData.reactElement], {
      singleton: true,
    }),
  },
  output: [coreExtensionData.reactElement],
  factory: ({ inputs }) => [
    coreExtensionData.reactElement(
      <Suspense fallback={null}>
        <ShellLayout
          nav={inputs.nav.get(coreExtensionData.reactElement)}
          content={inputs.content.get(coreExtensionData.reactElement)}
        />
      </Suspense>,
    ),
  ],
});
