import { Button } from '@backstage/ui';
import { RiArrowLeftSLine, RiArrowRightSLine } from '@remixicon/react';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import styles from './CalendarTab.module.css';

/** The year before, this year, the year after. */
export function YearChooser(props: {
  year: number;
  thisYear: number;
  onChoose(year: number): void;
}) {
  const { year, thisYear, onChoose } = props;
  const t = usePicturesTranslation();
  return (
    <div className={styles.years}>
      <Button
        variant="secondary"
        aria-label={`${t('calendar.previous')} ${year - 1}`}
        iconStart={<RiArrowLeftSLine aria-hidden="true" />}
        onPress={() => onChoose(year - 1)}
      >
        {String(year - 1)}
      </Button>
      <Button
        variant="tertiary"
        isDisabled={year === thisYear}
        onPress={() => onChoose(thisYear)}
      >
        {t('calendar.thisYear')}
      </Button>
      <Button
        variant="secondary"
        aria-label={`${t('calendar.next')} ${year + 1}`}
        iconEnd={<RiArrowRightSLine aria-hidden="true" />}
        onPress={() => onChoose(year + 1)}
      >
        {String(year + 1)}
      </Button>
    </div>
  );
}
