import {
  attributeById,
  choiceLabel,
  type HostingAdvice,
  type HostingProfile,
  type HostingVerdict,
} from '@cloud-pi-native/plugin-canel-common';
import {
  StateTag,
  type StateTone,
  useFormats,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import styles from './card.module.css';

const tones: Record<HostingVerdict, StateTone> = {
  fits: 'success',
  discouraged: 'warning',
  excluded: 'error',
};

/** Which hosting fits the application, and why the others do not, with the text each reason comes from. */
export function AdviceList(props: { advice: readonly HostingAdvice[] }) {
  const t = useCanelTranslation();
  const text = useText();
  const formats = useFormats();
  const nameOf = (key: keyof HostingProfile) => {
    const label = attributeById(key)?.label;
    return label ? text(label) : t('card.containerised');
  };
  return (
    <ul className={styles.advice}>
      {props.advice.map(({ offer, verdict, reasons, unknown }) => (
        <li key={offer}>
          <strong>{text(choiceLabel('hostingOffer', offer))}</strong>{' '}
          <StateTag tone={tones[verdict]}>{t(`verdict.${verdict}`)}</StateTag>
          {(reasons.length > 0 || unknown.length > 0) && (
            <ul>
              {reasons.map(({ rule, reason, source }) => (
                <li key={rule}>
                  {text(reason)} <cite>{text(source)}</cite>
                </li>
              ))}
              {unknown.length > 0 && (
                <li>
                  {t('card.unknown', {
                    what: formats.list(unknown.map(nameOf)),
                  })}
                </li>
              )}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
