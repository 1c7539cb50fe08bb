import { ProblemError } from '../entities/problem.ts';

const isLoginName = /^[\p{L}\p{N}._@+-]{2,64}$/u;

/** One spelling for each login name, whatever the width and case it was typed in. Null when it cannot be one. */
export function normalizeLoginName(typed: string): string | null {
  const name = typed.slice(0, 200).normalize('NFKC').trim().toLowerCase();
  return isLoginName.test(name) ? name : null;
}

/** @throws ProblemError `badLoginName` */
export function demandLoginName(typed: string): string {
  const name = normalizeLoginName(typed);
  if (name === null) throw new ProblemError({ code: 'badLoginName', field: 'loginName' });
  return name;
}
