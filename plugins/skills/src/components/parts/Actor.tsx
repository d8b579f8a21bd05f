import { useSkillsTranslation } from '../../useSkillsTranslation';
import { PersonName } from './PersonName';

/** Who did something: somebody, or the portal itself. */
export function Actor(props: { actor: string }) {
  const t = useSkillsTranslation();
  return props.actor.startsWith('service:') ? (
    <>{t('byPortal')}</>
  ) : (
    <PersonName userRef={props.actor} />
  );
}
