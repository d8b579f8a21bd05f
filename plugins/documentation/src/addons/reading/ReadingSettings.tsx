import { useState } from 'react';
import { Button, Radio, RadioGroup, Text } from '@backstage/ui';
import { PortalDialog } from '@cloud-pi-native/plugin-portal-react';
import { RiFontSize } from '@remixicon/react';
import { useDocumentationTranslation } from '../../useDocumentationTranslation';
import {
  changePreferences,
  textSizes,
  textWidths,
  useReadingPreferences,
} from './readingPreferences';
import styles from './ReadingSettings.module.css';

/** « Réglages de lecture » : size and width of the text of the documentation. */
export function ReadingSettings() {
  const t = useDocumentationTranslation();
  const { size, width } = useReadingPreferences();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="tertiary"
        size="small"
        iconStart={<RiFontSize aria-hidden="true" />}
        onPress={() => setOpen(true)}
      >
        {t('reading.open')}
      </Button>
      <PortalDialog
        title={t('reading.open')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        isDismissable
      >
        <div className={styles.settings}>
          <RadioGroup
            label={t('reading.size')}
            value={size}
            onChange={value =>
              changePreferences({ size: textSizes.find(one => one === value) })
            }
          >
            {textSizes.map(one => (
              <Radio key={one} value={one}>
                {t(`reading.size.${one}`)}
              </Radio>
            ))}
          </RadioGroup>
          <RadioGroup
            label={t('reading.width')}
            value={width}
            onChange={value =>
              changePreferences({
                width: textWidths.find(one => one === value),
              })
            }
          >
            {textWidths.map(one => (
              <Radio key={one} value={one}>
                {t(`reading.width.${one}`)}
              </Radio>
            ))}
          </RadioGroup>
          <Text as="p" color="secondary">
            {t('reading.hint')}
          </Text>
        </div>
      </PortalDialog>
    </>
  );
}
