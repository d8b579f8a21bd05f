import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { templateRouteRef } from '../routes';

interface TemplateLinkProps {
  template: string;
  /** What the wizard begins with; never a secret, since it goes in the address. */
  answers: Record<string, string>;
  size?: 'small' | 'medium';
  children: string;
}

/** Opens a wizard of the scaffolder that already knows some answers. */
export function TemplateLink(props: TemplateLinkProps) {
  const { template, answers, size = 'medium', children } = props;
  const templateRoute = useRouteRef(templateRouteRef);
  if (!templateRoute) return null;
  const path = templateRoute({ namespace: 'default', templateName: template });
  const formData = JSON.stringify(answers);
  return (
    <ButtonLink
      variant="secondary"
      size={size}
      href={`${path}?${new URLSearchParams({ formData })}`}
    >
      {children}
    </ButtonLink>
  );
}
