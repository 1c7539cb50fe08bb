import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportPlan } from '../../../server/exchange/plan.ts';
import { drawn, file, lines, plan, planTables, told, workbook } from './files.ts';
import { faultsOf } from './formats/readSample.ts';
import { inYardsticks } from '../../yardsticks.ts';

/*
 * Files as they go wrong in offices and as attackers make them, one test for each way: it is told what is wrong and where, or
 * what was meant is read. Damage at random is tried in fuzz.test.ts, sizes and broken workbooks in malformed.test.ts.
 */
const fromText = async (text: string | Uint8Array, name = 'a.csv'): Promise<string[]> =>
  told(await plan([file(name, text)]));
const namesIn = ({ nodes }: ImportPlan): unknown[] => nodes.map(({ properties }) => properties.name);
const namesFrom = async (content: string | Uint8Array): Promise<unknown[]> => {
  const planned = await plan([file('a.csv', content)]);
  expect(told(planned)).toEqual([]);
  return namesIn(planned);
};

/** 王芳 as Python 3's codecs give it. */
const inGbk = [0xcd, 0xf5, 0xb7, 0xbc];
const ascii = (text: string): number[] => [...strToU8(text)];
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  return Uint8Array.from(isLittle ? little : little.swap16());
};

describe('encodings', () => {
  it.each<[string, string | Uint8Array]>([
    ['UTF-8 with its mark', '\ufeffid,name\n1,王芳'],
    ['UTF-16, little endian', utf16('id,name\n1,王芳', true)],
    ['UTF-16, big endian', utf16('id,name\n1,王芳', false)],
    ['GBK', Uint8Array.from([...ascii('id,name\n1,'), ...inGbk])],
    // 𠮷, which takes four bytes there, comes out too.
    [
      'GB18030',
      Uint8Array.from([...ascii('id,name\n1,'), ...inGbk, ...ascii('\n2,'), 0x95, 0x32, 0xb7, 0x37]),
    ],
  ])('%s', async (_, content) => expect((await namesFrom(content))[0]).toBe('王芳'));

  it('two in one file are told, since one of them would be spoilt', async () => {
    const mixed = Uint8Array.from([
      ...ascii('id,name\n1,'),
      ...strToU8('王芳'),
      0x0a,
      ...ascii('2,'),
      ...inGbk,
      0xff,
    ]);
    expect(await fromText(mixed)).toEqual(['unknownEncoding a.csv']);
  });

  it.each([
    ['CRLF', 'id,name\r\n1,王芳\r\n'],
    ['CR', 'id,name\r1,王芳\r'],
    ['CR and LF in turn', 'id,name\n1,王芳\r\n'],
  ])('line ends: %s', async (_, content) => expect(await namesFrom(content)).toEqual(['王芳']));
});

describe('signs', () => {
  const formulas = ["=cmd|' /C calc'!A0", '+1+1', '-1+1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠x'];
  it.each(formulas)('a formula %j is text like any other, and neutral when it leaves', async (formula) => {
    expect(await namesFrom(`id,name\n1,"${formula}"`)).toEqual([formula]);
  });

  it.each([
    ['a tab', '"\t王芳"'],
    ['a carriage return', '"\r王芳"'],
    ['a NUL in UTF-16', '\0王芳'],
    ['a sign that turns the direction of writing', '\u202e王芳'],
    ['half a surrogate pair', '\ud800王芳'],
  ])('%s in a name is left away', async (_, name) => {
    const planned = await plan([file('a.csv', utf16(`id,name\n1,${name}`, true))]);
    const names = namesIn(planned);
    // UTF-16 with half a pair is no UTF-16: then the file is refused instead.
    if (names.length === 0) expect(told(planned)).toEqual(['unknownEncoding a.csv']);
    else expect(names).toEqual(['王芳']);
  });

  it('a NUL in UTF-8 says that it is no text', async () =>
    expect(await fromText('id,name\n1,王\0芳')).toEqual(['binaryFile a.csv']));
});

describe('quotes and sizes', () => {
  it('a quote that is never closed is told with its row, after 50 MB as well', async () => {
    const huge = new Uint8Array(50 * 1024 * 1024).fill(0x0a);
    huge.set(ascii('id,name\n1,Wang\n2,"Li\n'));
    const { result, yardsticks } = await inYardsticks(() => fromText(huge));
    expect(result).toEqual(['tooLong a.csv:3:name']);
    expect(yardsticks).toBeLessThan(1_500);
  });

  it('more columns than may be', async () => {
    const header = Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(',');
    expect(await fromText(`id,${header}\n1`)).toEqual(['tooManyColumns a.csv:1']);
  });

  it('an empty file, and a header only', async () => {
    expect(await fromText('')).toEqual(['emptyFile a.csv']);
    expect(await fromText('id,name')).toEqual(['noRowLeft a.csv']);
  });

  it('very many rows are read', async () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `${i},n`);
    const planned = await plan([file('a.csv', `id,name\n${rows.join('\n')}`)]);
    expect(planned.problemCount).toBe(0);
    expect(planned.nodes).toHaveLength(100_000);
  }, 120_000);
});

describe('zips', () => {
  const table = { 'a.csv': strToU8('id\n1') };

  it('one that inflates out of all proportion', async () => {
    const bomb = zipSync({ 'a.csv': new Uint8Array(60 * 1024 * 1024).fill(0x20) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await fromText(bomb, 'a.zip')).toEqual(['tooLargeFile a.zip']);
  });

  it('one within another', async () => {
    const nested = zipSync({ ...table, 'b.zip': zipSync(table) });
    expect(await fromText(nested, 'a.zip')).toEqual(['unsupportedFormat a.zip:b.zip = zip']);
  });

  it('an entry whose name leads out of it is passed over', async () => {
    const planned = await plan([file('a.zip', zipSync({ '../../etc/b.csv': strToU8('id\n9'), ...table }))]);
    expect(told(planned)).toEqual([]);
    expect(planned.files.map(({ sheet }) => sheet)).toEqual(['a.csv']);
  });
});

describe('XML', () => {
  const graph = (content: string, before = ''): string =>
    `${before}<graphml><graph edgedefault="directed">${content}</graph></graphml>`;
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
    '',
  );

  it.each([
    ['entities within entities', `<!DOCTYPE graphml [<!ENTITY l0 "ha">${laughs}]>`, '<node id="&l9;"/>'],
    [
      'one long entity, used often',
      `<!DOCTYPE graphml [<!ENTITY a "${'a'.repeat(50_000)}">]>`,
      '&a;'.repeat(50_000),
    ],
    [
      'a file of the server as an entity',
      '<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      '<node id="&x;"/>',
    ],
    [
      'an address as a parameter entity',
      '<!DOCTYPE graphml [<!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>',
      '<node id="a"/>',
    ],
    ['an outer document type', '<!DOCTYPE graphml SYSTEM "http://127.0.0.1/x.dtd">', '<node id="a"/>'],
  ])('%s: refused unread', async (_, before, content) =>
    expect(await faultsOf('a.graphml', graph(content, before))).toEqual(['refusedXml:1']),
  );

  it('200,000 elements within one another', async () => {
    const deep = graph(`${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`);
    expect(await faultsOf('a.graphml', deep)).toEqual(['nestedTooDeep:1']);
  });

  it('very many attributes, very long ones, and an element that is never closed', async () => {
    const many = Array.from({ length: 100_000 }, (_, i) => `a${i}="x"`).join(' ');
    expect(await faultsOf('a.graphml', graph(`<node id="a" ${many}/>`))).toEqual([]);
    expect(await fromText(graph(`<node id="${'x'.repeat(1_000_000)}"/>`), 'a.graphml')).toHaveLength(1);
    expect(await faultsOf('a.graphml', '<graphml><graph><node id="a')).toEqual(['brokenFormat:1']);
  });
});

describe('JSON', () => {
  it('200,000 lists within one another', async () => {
    const deep = `{"edges":[],"nodes":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(await faultsOf('a.json', deep)).toEqual(['nestedTooDeep:1']);
  });
});

describe('what rows say', () => {
  it('an id twice', async () =>
    expect(await fromText('id,name\n1,Wang\n1,Li')).toEqual(['duplicateId a.csv:3:id = 1']));

  it('a tie to oneself, and one to nobody', async () => {
    const planned = await planTables(
      'id\n1\n2',
      lines('source,target,kind', '1,1,KNOWS', '1,9,KNOWS', '1,2,KNOWS'),
    );
    expect(told(planned)).toEqual(['selfTie ties.csv:2:target = 1', 'tieToNobody ties.csv:3:target = 9']);
    expect(drawn(planned)).toEqual(['1 KNOWS 2']);
  });

  it.each(['2026-02-30', '1900-02-29', '0000-01-01', '2026-13-01', '10000-01-01'])(
    'a day that there is not: %s',
    async (day) => {
      const planned = await planTables('id\n1\n2', `source,target,kind,validFrom\n1,2,KNOWS,${day}`);
      expect(told(planned)).toEqual([`notADate ties.csv:2:validFrom = ${day}`]);
    },
  );

  it.each([
    ['the last year', '9999-12-31', '9999-12-31'],
    ['a number of days, as Excel keeps dates', '45356', '2024-03-05'],
    ['a leap day', '2024-02-29', '2024-02-29'],
  ])('%s', async (_, written, date) => {
    const planned = await planTables('id\n1\n2', `source,target,kind,validFrom\n1,2,KNOWS,${written}`);
    expect(planned.ties[0]?.validFrom).toBe(date);
  });

  it('a header that is called like a prototype is a fact of this name', async () => {
    const [node] = (await plan([file('a.csv', 'id,__proto__,constructor\n1,x,y')])).nodes;
    expect(Object.entries(node?.attributes ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('numbers of identity cards', () => {
  // The examples of GB 11643 have 18 signs, the older ones 15; the last sign of the third does not check.
  const cards = ['11010519491231002X', '110105491231002', '110105194912310021'];

  it.each(cards)('%s in a column of its own is not kept, whatever it checks', async (card) => {
    const planned = await plan([file('a.csv', `id,姓名,身份证号\n1,王芳,${card}`)]);
    expect(planned.nodes[0]?.attributes).toEqual({});
    expect(JSON.stringify(planned.nodes)).not.toContain(card);
    expect(planned.notices.map(({ code }) => code)).toEqual(['identityNumberColumn']);
  });

  it('rounded by a spreadsheet to the same 15 digits, and called ids, are nobody’s id', async () => {
    const book = await workbook('a.xlsx', {
      s: [
        ['id', '姓名'],
        [110105194912310021, '王芳'],
        [110105194912310023, '李明'],
      ],
    });
    const planned = await plan([book]);
    expect(planned.notices.map(({ code }) => code)).toEqual(['identityNumberColumn']);
    expect(namesIn(planned)).toEqual(['王芳', '李明']);
    expect(JSON.stringify(planned.nodes)).not.toContain('1101051949');
  });
});
