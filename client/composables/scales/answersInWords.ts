/** Answers to a scale in one line, item and code, in the order in which they were asked; what was not answered is a dash. */
export const answersInWords = (
  answers: readonly { readonly item: string; readonly code?: number | null | undefined }[],
): string => answers.map(({ item, code }) => `${item}: ${code ?? '–'}`).join(' · ');
