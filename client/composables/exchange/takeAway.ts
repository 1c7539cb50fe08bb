import type { Ask } from '../../api/session.ts';
import { textsAt } from '../../api/jsonValue.ts';
import { fileNameOf } from './fileNameOf.ts';
import type { ListSheet } from './listSheet.ts';
import { refusalOf } from './refusalOf.ts';

export type SheetFormat = 'xlsx' | 'csv' | 'arrow';

/** What leaves a page, for the log of the server and for who finds the file. */
export interface Taken {
  /** What it is, such as `people`: a word of ours, never a person's name. */
  readonly what: string;
  readonly title: string;
  /** What it shows in words: filters, dates. */
  readonly about?: readonly string[];
}

/** A further table of a workbook, on a sheet of its own. */
interface FurtherSheet extends Pick<ListSheet, 'columns' | 'rows'> {
  readonly title: string;
}

/** The server said why not; message null = it said nothing. */
export class TakingRefused extends Error {
  constructor(readonly reason: string | null) {
    super(reason ?? 'refused');
  }
}

async function post(ask: Ask, communityId: string, language: string, body: object): Promise<Response> {
  const response = await ask(`/sheet/${encodeURIComponent(communityId)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  });
  if (response.ok) return response;
  throw new TakingRefused(await refusalOf(response));
}

/** A list as a file that the server makes. @throws TakingRefused, and what `ask` throws */
export async function takeList(
  ask: Ask,
  { communityId, language }: { readonly communityId: string; readonly language: string },
  { what, title, about = [] }: Taken,
  sheet: ListSheet & { readonly more?: readonly FurtherSheet[] },
  format: SheetFormat,
): Promise<{ readonly name: string; readonly content: Blob }> {
  const response = await post(ask, communityId, language, { what, title, about, format, ...sheet });
  return { name: fileNameOf(response) ?? `linli-list.${format}`, content: await response.blob() };
}

/**
 * Tells the server of a picture or a text that the browser makes, and answers the lines that must stand in it.
 * @throws TakingRefused, and what `ask` throws
 */
export async function takeMade(
  ask: Ask,
  { communityId, language }: { readonly communityId: string; readonly language: string },
  { what, title, about = [] }: Taken,
  format: 'picture' | 'document',
  personIds: readonly string[] | 'all',
): Promise<readonly string[]> {
  const response = await post(ask, communityId, language, { what, title, about, format, personIds });
  return textsAt(await response.json(), 'mark');
}
