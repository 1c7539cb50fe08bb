import fc from 'fast-check';

/** A place in a file, as a share of its length: so it stays in it whatever the file. */
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** What breaks careless readers of one format or the other. */
const hostilePieces = [
  '"',
  "'",
  '\0',
  '<',
  '>',
  '</',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '&#0;',
  ']]>',
  '<![CDATA[',
  '<node id="n0"/>',
  '<graph>',
  '{',
  '}',
  '[',
  ']',
  '"__proto__":',
  '\\u0000',
  'null',
  '\ud800',
  '\u202e',
  '\ufeff',
  '=cmd|" /C calc"!A0',
  '999999999999999999999',
  '-1',
  'NaN',
  '1e308',
  '*Vertices 1000000\n',
  '*Matrix\n',
  '\n*Arcs\n',
  'dl n=1000000 nm=999\n',
  'labels embedded\n',
  '\nformat = nodelist1b\n',
  ',,,,,,,,',
  '\r',
  '\n\n\n',
  '\t',
  '2026-02-30',
  '0000-00-00',
  '、；┋|',
  '1. ',
  '提名99',
  '姓名',
  'source,target,kind\n',
] as const;

export type Mutation =
  | { readonly do: 'flip'; readonly at: number; readonly bit: number }
  | { readonly do: 'cut'; readonly at: number; readonly length: number }
  | { readonly do: 'truncate'; readonly at: number }
  | { readonly do: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly do: 'insert'; readonly at: number; readonly piece: string }
  | { readonly do: 'splice'; readonly at: number; readonly other: number; readonly length: number }
  | { readonly do: 'encode'; readonly as: 'utf-16le' | 'utf-16be' | 'latin1' | 'mark' };

const length = fc.oneof(fc.double({ min: 0, max: 0.05, noNaN: true }), share);

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ do: fc.constant('flip' as const), at: share, bit: fc.nat(7) }),
  fc.record({ do: fc.constant('cut' as const), at: share, length }),
  fc.record({ do: fc.constant('truncate' as const), at: share }),
  fc.record({
    do: fc.constant('repeat' as const),
    at: share,
    length,
    times: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({ do: fc.constant('insert' as const), at: share, piece: fc.constantFrom(...hostilePieces) }),
  fc.record({ do: fc.constant('splice' as const), at: share, other: fc.nat(10_000), length }),
  fc.record({
    do: fc.constant('encode' as const),
    as: fc.constantFrom('utf-16le' as const, 'utf-16be' as const, 'latin1' as const, 'mark' as const),
  }),
);

/** Larger files only take longer to say the same. */
const mostBytes = 200_000;

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(Buffer.concat(parts.map((part) => Buffer.from(part)))).subarray(0, mostBytes);

function encoded(bytes: Uint8Array, as: (Mutation & { do: 'encode' })['as']): Uint8Array {
  if (as === 'mark') return joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytes);
  const text = new TextDecoder().decode(bytes);
  if (as === 'latin1') return Uint8Array.from(Buffer.from(text, 'latin1'));
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  return Uint8Array.from(as === 'utf-16le' ? little : little.swap16());
}

/** The file after a mutation. `others` are the files of which a piece may be put in. */
export function mutated(bytes: Uint8Array, change: Mutation, others: readonly Uint8Array[]): Uint8Array {
  const at = 'at' in change ? Math.floor(change.at * bytes.length) : 0;
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (change.do) {
    case 'flip': {
      const copy = Uint8Array.from(bytes);
      if (copy.length > 0) copy[at] = copy[at]! ^ (1 << change.bit);
      return copy;
    }
    case 'cut':
      return joined(before, bytes.subarray(at + Math.ceil(change.length * bytes.length)));
    case 'truncate':
      return before;
    case 'repeat': {
      const piece = after.subarray(0, Math.ceil(change.length * bytes.length));
      return joined(before, ...Array.from({ length: change.times }, () => piece), after);
    }
    case 'insert':
      return joined(before, new TextEncoder().encode(change.piece), after);
    case 'splice': {
      const other = others[change.other % others.length] ?? new Uint8Array();
      const start = Math.floor(change.at * other.length);
      const piece = other.subarray(start, start + Math.ceil(change.length * other.length));
      return joined(before, piece, after);
    }
    case 'encode':
      return encoded(bytes, change.as);
  }
}
