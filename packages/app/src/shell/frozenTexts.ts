import {
  ApiBlueprint,
  createApiRef,
  createExtensionInput,
  useApi,
} from '@backstage/frontend-plugin-api';
import {
  FrozenTextsBlueprint,
  type UseFrozenTexts,
} from '@cloud-pi-native/plugin-portal-react';
import { useStockTexts } from './useStockTexts';

/** The hooks that know the frozen titles, the shell's own first. Their number and order never change. */
const frozenTextsApiRef = createApiRef<readonly UseFrozenTexts[]>().with({
  id: 'app.frozen-texts',
  pluginId: 'app',
});

export const frozenTextsApi = ApiBlueprint.makeWithOverrides({
  name: 'frozen-texts',
  inputs: {
    texts: createExtensionInput([FrozenTextsBlueprint.dataRefs.texts]),
  },
  factory: (original, { inputs }) =>
    original(defineParams =>
      defineParams({
        api: frozenTextsApiRef,
        deps: {},
        factory: () => [
          useStockTexts,
          ...inputs.texts.map(text =>
            text.get(FrozenTextsBlueprint.dataRefs.texts),
          ),
        ],
      }),
    ),
});

/** Gives a frozen title in the reader's language, or as it is when nobody knows it. */
export function useFrozenText(): (text: string) => string {
  const texts: Record<string, string> = {};
  for (const useTexts of useApi(frozenTextsApiRef)) {
    // eslint-disable-next-line react-hooks/rules-of-hooks -- the list is made once, when the app starts
    Object.assign(texts, useTexts());
  }
  return text => texts[text] ?? text;
}
