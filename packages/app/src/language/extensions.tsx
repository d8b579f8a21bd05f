import { AppRootElementBlueprint } from '@backstage/frontend-plugin-api';
import { AppRootWrapperBlueprint } from '@backstage/plugin-app-react';
import { DocumentLanguage } from './DocumentLanguage';
import { LanguageKeeper } from './LanguageKeeper';
import { languageApi } from './languageApi';

const documentLanguage = AppRootElementBlueprint.make({
  name: 'document-language',
  params: { element: <DocumentLanguage /> },
});

const languageKeeper = AppRootWrapperBlueprint.make({
  name: 'language-keeper',
  params: { component: LanguageKeeper },
});

export const languageExtensions = [
  languageApi,
  documentLanguage,
  languageKeeper,
];
