import { useState } from 'react';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  applicationAttributes,
  type ApplicationCard,
  applicationUpdatePermission,
  attributeGroups,
  type AttributeDefinition,
} from '@cloud-pi-native/plugin-canel-common';
import { Section } from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import { AttributeDialog } from './AttributeDialog';
import { AttributeTable } from './AttributeTable';

interface IdentityCardProps {
  name: string;
  card: ApplicationCard;
  onChange(): void;
}

/** Every attribute by group, with who says it; those who may state one by hand find the button for it. */
export function IdentityCard(props: IdentityCardProps) {
  const { name, card, onChange } = props;
  const t = useCanelTranslation();
  const { allowed } = usePermission({
    permission: applicationUpdatePermission,
  });
  const [edited, edit] = useState<AttributeDefinition>();
  return (
    <>
      {attributeGroups.map(group => (
        <Section key={group} title={t(`group.${group}`)}>
          <AttributeTable
            caption={t(`group.${group}`)}
            id={`fiche-${group}`}
            card={card}
            attributes={applicationAttributes.filter(
              one => one.group === group,
            )}
            onEdit={allowed ? edit : undefined}
          />
        </Section>
      ))}
      {edited && (
        <AttributeDialog
          key={edited.id}
          name={name}
          definition={edited}
          resolved={card.attributes[edited.id]}
          onClose={() => edit(undefined)}
          onChange={onChange}
        />
      )}
    </>
  );
}
