import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar, type CalendarEvent } from '../../../server/exchange/calendar.ts';

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  ...{ uid: 'e1@linli', day: '2026-03-01', title: '走访', lines: [], ...more },
});
const write = (events: readonly CalendarEvent[], name = '桂花里'): string =>
  writeCalendar({ name, madeAt: '2026-02-03T04:05:06.789Z', events });

/** As ical.js reads it, which knows nothing of how it was written. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)),
  };
};

describe('a calendar', () => {
  it('is read by another program as it was meant', () => {
    const hard = '带上：水, 药; \\ "表"\n第二行 👩‍👩‍👧 {x}';
    const long = '第一次走访以后写一份记录，'.repeat(20);
    const { calendar, events } = read(
      write([event({ title: hard, lines: ['合唱队', '成长期'] }), event({ uid: 'e2@linli', title: long })]),
    );
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('桂花里');
    expect(events.map(({ uid, summary, description }) => [uid, summary, description])).toEqual([
      ['e1@linli', hard, '合唱队\n成长期'],
      ['e2@linli', long, null],
    ]);
    expect(events[0]!.startDate.isDate).toBe(true);
    expect(events[0]!.startDate.toString()).toBe('2026-03-01');
    const stamp = events[0]!.component.getFirstPropertyValue('dtstamp');
    expect(String(stamp)).toBe('2026-02-03T04:05:06Z');
  });

  it('reminds at nine in the morning of the day before', () => {
    const alarm = read(write([event()])).events[0]!.component.getFirstSubcomponent('valarm')!;
    const trigger = alarm.getFirstPropertyValue('trigger') as unknown as { toSeconds(): number };
    expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(trigger.toSeconds()).toBe(-15 * 3600);
  });

  // RFC 5545, 3.1: lines end with CRLF and have at most 75 octets; a line that begins with a space goes on.
  it('has lines of at most 75 octets that end with CRLF, and no half of a character', () => {
    for (const title of ['字'.repeat(200), 'a'.repeat(300), `a${'👩'.repeat(100)}`]) {
      const text = write([event({ title })]);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const lines = text.split('\r\n');
      for (const line of lines) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/\p{Surrogate}/u);
      }
      expect(read(text).events[0]!.summary).toBe(title);
    }
  });

  it('may be empty', () => {
    expect(read(write([])).events).toEqual([]);
  });
});
