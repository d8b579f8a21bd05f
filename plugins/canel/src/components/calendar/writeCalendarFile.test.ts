import type { CalendarEntry } from '@cloud-pi-native/plugin-canel-common';
import { writeCalendarFile } from './writeCalendarFile';

const entry: CalendarEntry = {
  ref: 'system:default/paie',
  title: 'Paie, agents',
  day: '2028-02-29',
  kind: 'homologation-end',
  detail: { fr: 'Favorable', en: 'Favourable' },
};

describe('writeCalendarFile', () => {
  it('makes an event of a whole day, whose identifier does not change', () => {
    const file = writeCalendarFile(
      [entry],
      one => `Fin – ${one.title}`,
      one => one.detail.fr,
    );
    const lines = file.split('\r\n');
    expect(lines).toContain('DTSTART;VALUE=DATE:20280229');
    expect(lines).toContain('SUMMARY:Fin – Paie\\, agents');
    expect(lines).toContain('DESCRIPTION:Favorable');
    expect(lines).toContain(
      'UID:system:default/paie/2028-02-29/homologation-end/Favourable',
    );
  });
});
