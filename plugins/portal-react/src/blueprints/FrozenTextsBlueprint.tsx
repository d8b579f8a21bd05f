import {
  createExtensionBlueprint,
  createExtensionDataRef,
} from '@backstage/frontend-plugin-api';

/**
 * A hook that gives, in the reader's language, the texts that an extension could only give as frozen strings: titles
 * of pages, of tabs of a page and of tabs of an entity.
 *
 * @public
 */
export type UseFrozenTexts = () => Readonly<Record<string, string>>;

const textsDataRef = createExtensionDataRef<UseFrozenTexts>().with({
  id: 'portal.frozen-texts',
});

/**
 * Translates frozen titles. In this version of Backstage the title of a page or of a tab is one string for everybody;
 * the frame of the portal looks it up here before it shows it.
 *
 * @example
 * ```tsx
 * FrozenTextsBlueprint.make({
 *   params: {
 *     useTexts: () => {
 *       const { t } = useTranslationRef(mirrorsTranslationRef);
 *       return { Miroir: t('tab.title') };
 *     },
 *   },
 * });
 * ```
 *
 * @public
 */
export const FrozenTextsBlueprint = createExtensionBlueprint({
  kind: 'portal-frozen-texts',
  attachTo: { id: 'api:app/frozen-texts', input: 'texts' },
  output: [textsDataRef],
  dataRefs: { texts: textsDataRef },
  *factory(params: { useTexts: UseFrozenTexts }) {
    yield textsDataRef(params.useTexts);
  },
});
