import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiFlagLine } from '@remixicon/react';
import { useArticle } from '../../hooks/useArticle';
import { useDocumentationTranslation } from '../../useDocumentationTranslation';
import { issueAddress, quoteOf } from './issueAddress';
import { useSelectedPassage } from './useSelectedPassage';

/** Opens a report about the page, with its title, its address and the passage that is selected. */
export function IssueLink() {
  const template = useApi(configApiRef).getOptionalString(
    'portal.documentation.issuesUrl',
  );
  const t = useDocumentationTranslation();
  const article = useArticle();
  const passage = useSelectedPassage(article);
  if (!template || !article) return null;
  const title = (article.querySelector('h1')?.textContent ?? '')
    .replace('¶', '')
    .trim();
  const address = issueAddress(template, {
    title: t('issue.title', { page: title }),
    body: [
      t('issue.address', { address: window.location.href }),
      ...(passage ? [`${t('issue.selection')}\n\n${quoteOf(passage)}`] : []),
      `${t('issue.describe')}\n`,
    ].join('\n\n'),
  });
  if (!address) return null;
  const isMail = address.toLowerCase().startsWith('mailto:');
  return (
    // A press elsewhere than in the text would drop the selection before the report opens.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <span onMouseDown={event => event.preventDefault()}>
      <ButtonLink
        href={address}
        variant="tertiary"
        size="small"
        iconStart={<RiFlagLine aria-hidden="true" />}
        {...(isMail ? {} : { target: '_blank', rel: 'noreferrer' })}
      >
        {isMail
          ? t('issue.link')
          : `${t('issue.link')} ${t('issue.newWindow')}`}
      </ButtonLink>
    </span>
  );
}
