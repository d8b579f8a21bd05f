import {
  adviseHosting,
  choiceLabel,
  type HostingProfile,
} from '@cloud-pi-native/plugin-canel-common';
import { textIn } from '@cloud-pi-native/plugin-portal-common';
import { useLanguage } from '@cloud-pi-native/plugin-portal-react';
import { useWizardTranslation } from '../../useWizardTranslation';

/** Which hosting fits, and why the others do not, each reason with the text it comes from. */
export function HostingAdvice(props: { profile: HostingProfile }) {
  const t = useWizardTranslation();
  const language = useLanguage();
  return (
    <ul>
      {adviseHosting(props.profile).map(({ offer, verdict, reasons }) => (
        <li key={offer}>
          <strong>
            {textIn(choiceLabel('hostingOffer', offer), language)}
          </strong>
          {' – '}
          {t(`advice.${verdict}`)}
          {reasons.map(({ rule, reason, source }) => (
            <span key={rule}>
              {'. '}
              {textIn(reason, language)} ({textIn(source, language)})
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
