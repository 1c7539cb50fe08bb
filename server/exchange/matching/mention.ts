import { genders } from '../../entities/resident.ts';
import { conceptCalled } from '../columnWords.ts';
import { dwellingIn, dwellingOf } from './buildingOf.ts';
import { normalizedName } from './writtenName.ts';

/** A person as a row of a file speaks of her. */
export interface Mention {
  /** The same for everything that the files say of the same person: normalized `name|building|end of phone`. */
  readonly key: string;
  /** As written, without the building that stood beside it: `王阿姨`. */
  readonly name: string;
  /** Her building as written, or `3号楼` where only the flat was written (`3-501`). */
  readonly place: string | null;
  /** The last four digits. */
  readonly phoneEnd: string | null;
  readonly gender: string | null;
  readonly birthYear: number | null;
}

/** What the cells of a row say of a person; phone, sex and year as they were typed. */
export interface MentionCells {
  readonly name: string;
  readonly place?: string | null;
  readonly phone?: string | null;
  readonly gender?: string | null;
  readonly birthYear?: number | string | null;
}

/** The last four digits of a phone number; null where there are fewer. */
export function phoneEndOf(phone: string | null | undefined): string | null {
  const figures = (phone ?? '').normalize('NFKC').replace(/\D/g, '');
  return figures.length < 4 ? null : figures.slice(-4);
}

function birthYearOf(year: number | string | null | undefined): number | null {
  const found = /(?:19|20)\d{2}/.exec(String(year ?? '').normalize('NFKC'))?.[0];
  return found ? Number(found) : null;
}

const genderIn = (text: string | null | undefined): string | null =>
  text ? conceptCalled(genders, text.normalize('NFKC')) : null;

interface Parts {
  readonly name: string;
  readonly place: string | null;
  readonly phone: string | null;
  readonly gender: string | null;
}

const edges = /^[\s,，、;；:：·\-_/|的]+|[\s,，、;；:：·\-_/|]+$/g;

/** `东区 ` before a building belongs to it. */
const area = /[\p{Script=Han}\w]{1,8}(?:区|苑|园|院|期|村|里|弄|坊)\s*$/u;

/** Takes what stands in brackets, the phone and the building out of what was typed as a name. */
function partsOf(written: string): Parts {
  let rest = written.normalize('NFKC').trim();
  let gender: string | null = null;
  rest = rest.replace(/\((?<inside>[^()]*)\)/g, (_, inside: string) => {
    const said = genderIn(inside);
    gender ??= said;
    return said ? ' ' : ` ${inside} `;
  });
  let phone: string | null = null;
  rest = rest.replace(/(?:\+?86[\s-]?)?1\d{2}[\s-]?\d{4}[\s-]?\d{4}/, (number) => {
    phone = number;
    return ' ';
  });
  const found = dwellingIn(rest.toLowerCase());
  if (!found) return { name: rest.replace(edges, '').trim(), place: null, phone, gender };
  const areaBefore = area.exec(rest.slice(0, found.from))?.[0] ?? '';
  const [before, after] = [rest.slice(0, found.from - areaBefore.length), rest.slice(found.to)];
  const name = `${before} ${after}`.replace(edges, '').trim();
  // What was typed may be a place alone: then it is the name after all.
  if (name === '') return { name: written.trim(), place: null, phone, gender };
  const building =
    found.room === null ? rest.slice(found.from, found.to).trim() : `${found.building.toUpperCase()}号楼`;
  const place = areaBefore.trim() + building;
  return { name, place, phone, gender };
}

/**
 * Whom a row means. A name may bring its building, phone or sex along: `3号楼王阿姨`, `3-501 老李`, `张三（女）`; what has
 * a cell of its own goes before it. Nothing is looked up.
 */
export function mentionOf(cells: MentionCells): Mention {
  const parts = partsOf(cells.name);
  const place = cells.place?.trim() ? cells.place.normalize('NFKC').trim() : parts.place;
  const phoneEnd = phoneEndOf(cells.phone) ?? phoneEndOf(parts.phone);
  const building = dwellingOf(place)?.building ?? '';
  return {
    key: `${normalizedName(parts.name)}|${building}|${phoneEnd ?? ''}`,
    name: parts.name,
    place,
    phoneEnd,
    gender: genderIn(cells.gender) ?? parts.gender,
    birthYear: birthYearOf(cells.birthYear),
  };
}
