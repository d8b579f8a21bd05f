import { useCallback } from 'react';
import type { Requirement } from '@cloud-pi-native/plugin-conformity-common';
import { useText } from '@cloud-pi-native/plugin-portal-react';

/** The title and the description of a requirement in the reader's language. */
export function useRequirementText(): (
  requirement: Pick<Requirement, 'title' | 'description' | 'presentation'>,
) => { title: string; description: string } {
  const text = useText();
  return useCallback(
    ({ title, description, presentation: { english } }) => ({
      title: text({ fr: title, en: english.title }),
      description: text({ fr: description, en: english.description }),
    }),
    [text],
  );
}
