import type { ImportOptionsInput } from '../../api/generated.ts';
import { textAt, valueAt } from '../../api/jsonValue.ts';
import type { Ask } from '../../api/session.ts';
import type { Language } from '../../locales/language.ts';

/** Where an import goes: a community that is there, or one with this name. */
export type ImportTarget = { readonly communityId: string } | { readonly communityName: string };

/** The form that begins an import. The fields come before the files, so that the server knows them first. */
export function importForm(
  files: readonly File[],
  target: ImportTarget,
  options: ImportOptionsInput,
): FormData {
  const form = new FormData();
  if ('communityId' in target) form.append('communityId', target.communityId);
  else form.append('communityName', target.communityName);
  form.append('options', JSON.stringify(options));
  for (const file of files) form.append('files', file, file.name);
  return form;
}

/** What became of sending: the import that began, or why it didn't (`message` null = the server was not reached). */
export type Sent = { readonly importId: string } | { readonly message: string | null };

/** Sends the files; the server answers at once and reads them afterwards. */
export async function sendFiles(ask: Ask, form: FormData, language: Language): Promise<Sent> {
  let response: Response;
  try {
    response = await ask('/import', {
      method: 'POST',
      body: form,
      headers: { 'Accept-Language': language },
    });
  } catch {
    return { message: null };
  }
  const answer: unknown = await response.json().catch(() => null);
  const importId = textAt(answer, 'importId');
  return response.ok && importId !== null
    ? { importId }
    : { message: textAt(valueAt(answer, 'error'), 'message') };
}
