/** Something that is due on a day. */
export interface CalendarEvent {
  /** Stays the same while it is the same, so that a calendar replaces it. */
  readonly uid: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly title: string;
  /** Lines beneath the title. */
  readonly lines: readonly string[];
}

export interface CalendarFile {
  /** What the calendar is called. */
  readonly name: string;
  /** When the file was made, ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly events: readonly CalendarEvent[];
}

/** Counted from midnight, where the day begins: nine in the morning of the day before. */
const reminder = '-PT15H';
const longestLine = 75;

/**
 * A calendar of whole days as iCalendar (RFC 5545), with a reminder at nine in the morning of the day before. Text is UTF-8;
 * lines end with CRLF and are folded at 75 octets, never within a character. O(length).
 */
export function writeCalendar({ name, madeAt, events }: CalendarFile): string {
  const stamp = madeAt.replace(/\.\d+/, '').replace(/[-:]/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Linli//Tasks of cultivation//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const linesOf = ({ uid, day, title, lines }: CalendarEvent, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
  `SUMMARY:${escaped(title)}`,
  ...(lines.length > 0 ? [`DESCRIPTION:${escaped(lines.join('\n'))}`] : []),
  // It takes no time away from what else there is to do on the day.
  'TRANSP:TRANSPARENT',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  `TRIGGER:${reminder}`,
  'END:VALARM',
  'END:VEVENT',
];

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

function folded(line: string): string {
  let [written, length] = ['', 0];
  for (const sign of line) {
    const octets = Buffer.byteLength(sign);
    if (length + octets > longestLine) [written, length] = [`${written}\r\n `, 1];
    written += sign;
    length += octets;
  }
  return written;
}
