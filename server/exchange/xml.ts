import { SaxesParser } from 'saxes';
import { withoutRefusedSigns } from '../entities/plainText.ts';
import { ProblemError } from '../entities/problem.ts';
import { decodeText, textStart } from './decodeText.ts';
import { importLimits } from './limits.ts';

/** What a reader of a format made of XML is told of, element by element. Names are without their prefix. */
export interface XmlReader {
  opened(name: string, attributes: Readonly<Record<string, string>>): void;
  /** `text` is what stands in the element itself, not in those within it. */
  closed(name: string, text: string): void;
}

/** A file that breaks the rules of its format, at a line counted from 1. */
export const brokenFormat = (format: string, row?: number): ProblemError =>
  new ProblemError({ code: 'brokenFormat', row, parameters: { format } });

const declaredEncoding =
  /^(?:\ufeff|\u00ef\u00bb\u00bf)?<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{1,40})["']/;

/**
 * The text of an XML file in the encoding that it declares, else as any text is read. A declaration that is not true
 * (programs copy them) does not count.
 */
export function decodeXml(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
  const declared = declaredEncoding.exec(start)?.[1] ?? '';
  if (declared !== '' && !/^utf-?(?:8|16)/i.test(declared)) {
    try {
      const decoder = new TextDecoder(declared, { fatal: true });
      return { text: decoder.decode(bytes), encoding: decoder.encoding.toUpperCase() };
    } catch {
      // An unknown encoding, or another one than was declared.
    }
  }
  return decodeText(bytes);
}

/** How far into a file its root is looked for, behind remarks and a document type. */
const prologLength = 65_536;
const beforeRoot = /^\s*(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->)/;

/**
 * Name of the root of an XML file without its prefix, or of the document type that stands before it; null where the file
 * is no XML. O(1).
 */
export function xmlRoot(bytes: Uint8Array): string | null {
  if (!/^\s*</.test(textStart(bytes, 64))) return null;
  let text = textStart(bytes, prologLength);
  for (let part = beforeRoot.exec(text); part; part = beforeRoot.exec(text))
    text = text.slice(part[0].length);
  const name = /^\s*<(?:!DOCTYPE\s+)?([\w.:-]+)/.exec(text)?.[1];
  return name === undefined ? null : localName(name);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An element that is open, with the pieces of its own text. */
interface OpenElement {
  readonly name: string;
  text: string;
}

/**
 * Reads XML as it comes, without a tree of it. Entities beyond the five of XML and document types are refused unread: they
 * are what hostile files are made of, and no network needs them. Time and memory O(length).
 * @throws ProblemError brokenFormat, refusedXml, nestedTooDeep, tooLong or tooMany with the line
 */
export function readXml(text: string, format: string, reader: XmlReader): void {
  const parser = new SaxesParser({ position: true, xmlns: false as const });
  const open: OpenElement[] = [];
  let elements = 0;
  const fault = (code: 'refusedXml' | 'nestedTooDeep' | 'tooLong' | 'tooMany', max?: number): never => {
    throw new ProblemError({ code, row: parser.line, parameters: max === undefined ? undefined : { max } });
  };
  const addText = (part: string): void => {
    const element = open.at(-1);
    if (!element) return;
    if (element.text.length + part.length > importLimits.partLength)
      fault('tooLong', importLimits.partLength);
    element.text += part;
  };
  parser.on('doctype', () => fault('refusedXml'));
  parser.on('error', () => {
    throw brokenFormat(format, parser.line);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (elements > importLimits.parts) fault('tooMany', importLimits.parts);
    // The space between elements is no text of the one around them, however many they are.
    const around = open.at(-1);
    if (around && around.text.trim() === '') around.text = '';
    if (open.length >= importLimits.nesting) fault('nestedTooDeep', importLimits.nesting);
    open.push({ name: localName(name), text: '' });
    reader.opened(localName(name), attributes);
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) reader.closed(element.name, element.text);
  });
  const start = text.startsWith('\ufeff') ? 1 : 0;
  parser.write(start === 0 ? text : text.slice(start)).close();
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
/** What XML 1.0 cannot hold even escaped, besides what no text of ours holds. */
const unspeakable = /[\ufffe\uffff]/g;

/** A text as it stands in XML, in an attribute as well as between tags. */
export const escapeXml = (text: string): string =>
  withoutRefusedSigns(text)
    .replace(unspeakable, '')
    .replace(/[&<>"\t\n\r]/g, (sign) => escapes[sign] ?? sign);

/** The attributes of an element as text, those that are null left away. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
