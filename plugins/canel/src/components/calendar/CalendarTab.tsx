import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  type CalendarKind,
  calendarKinds,
  dashboardHorizons,
} from '@cloud-pi-native/plugin-canel-common';
import {
  LoadProblem,
  Section,
  useLanguage,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import { CalendarPicture } from './CalendarPicture';
import { CalendarTable } from './CalendarTable';
import { type CalendarCell, countYear } from './calendarYear';
import { HorizonView } from './HorizonView';
import { YearChooser } from './YearChooser';

const names = {
  year: 'annee',
  month: 'mois',
  kind: 'echeance',
  horizon: 'horizon',
} as const;

/** What happens to the applications in a year, or what ends within the months that the dashboard counts. */
export function CalendarTab() {
  const [parameters, setParameters] = useSearchParams();
  const horizon = dashboardHorizons.find(
    months => String(months) === parameters.get(names.horizon),
  );
  return horizon === undefined ? (
    <YearView />
  ) : (
    <HorizonView
      months={horizon}
      onShowYear={() =>
        setParameters(current => {
          const next = new URLSearchParams(current);
          next.delete(names.horizon);
          next.delete('calendrier.page');
          return next;
        })
      }
    />
  );
}

/** Phases, replacements, ends of accreditation and of support of a year. */
function YearView() {
  const canelApi = useApi(canelApiRef);
  const t = usePicturesTranslation();
  const language = useLanguage();
  const { filter } = useApplicationFilter();
  const [parameters, setParameters] = useSearchParams();
  const thisYear = new Date().getFullYear();
  const year = yearOf(parameters.get(names.year)) ?? thisYear;
  const chosen = readChosen(parameters);
  const load = useLoad(async () => {
    const { items } = await canelApi.listCalendar(
      { from: `${year}-01-01`, to: `${year}-12-31` },
      filter,
    );
    return { year, items };
  }, [canelApi, year, filter]);
  const answer = load.value?.year === year ? load.value : undefined;
  const counted = useMemo(
    () => answer && countYear(answer.items, year),
    [answer, year],
  );

  const change = (changes: Record<string, string | undefined>) =>
    setParameters(
      current => {
        const next = new URLSearchParams(current);
        for (const [name, value] of Object.entries(changes)) {
          if (value === undefined) next.delete(name);
          else next.set(name, value);
        }
        next.delete('calendrier.page');
        return next;
      },
      { replace: true },
    );
  const choose = (cell: { kind: CalendarKind; month: number } | undefined) =>
    change({
      [names.kind]: cell?.kind,
      [names.month]: cell && String(cell.month + 1),
    });

  const cell =
    chosen &&
    counted?.cells.find(
      ({ kind, month }) => kind === chosen.kind && month === chosen.month,
    );
  const captionOf = (shown: CalendarCell | undefined) =>
    shown
      ? t('calendar.listOf', {
          month: new Intl.DateTimeFormat(language, {
            month: 'long',
            year: 'numeric',
          }).format(new Date(year, shown.month, 15)),
          kind: t(`calendar.kind.${shown.kind}`),
        })
      : t('calendar.list', { year: String(year) });

  return (
    <Section
      title={t('calendar.year', { year: String(year) })}
      actions={
        <YearChooser
          year={year}
          thisYear={thisYear}
          onChoose={asked =>
            change({
              [names.year]: asked === thisYear ? undefined : String(asked),
              [names.kind]: undefined,
              [names.month]: undefined,
            })
          }
        />
      }
    >
      {answer && counted ? (
        <>
          <p>{t('calendar.hint')}</p>
          <CalendarPicture
            year={year}
            counted={counted}
            chosen={chosen}
            onChoose={choose}
          />
          <CalendarTable
            caption={captionOf(cell)}
            emptyTitle={t('calendar.empty', { year: String(year) })}
            fileName={`calendrier-${year}.ics`}
            entries={cell?.entries ?? answer.items}
            onShowAll={cell && (() => choose(undefined))}
          />
        </>
      ) : (
        <LoadProblem load={load} />
      )}
    </Section>
  );
}

function yearOf(text: string | null): number | undefined {
  return text && /^[12]\d{3}$/.test(text) ? Number(text) : undefined;
}

function readChosen(parameters: URLSearchParams) {
  const kind = calendarKinds.find(one => one === parameters.get(names.kind));
  const month = Number(parameters.get(names.month)) - 1;
  const isMonth = Number.isInteger(month) && month >= 0 && month < 12;
  return kind && isMonth ? { kind, month } : undefined;
}
