/** Chinese family names of two characters, the usual ones. */
const doubleFamilyNames =
  /^(?:欧阳|司马|上官|诸葛|司徒|东方|独孤|南宫|夏侯|尉迟|皇甫|公孙|慕容|长孙|宇文|令狐|端木|申屠)/;

/**
 * How a person is called who did not agree to be named: 王某, 欧阳某; Wang X. for names in letters. The family
 * name stays, so that a worker knows whom to ask; nothing else does.
 */
export function shortName(name: string): string {
  const trimmed = name.trim();
  if (/^\p{Script=Han}/u.test(trimmed)) {
    const family = doubleFamilyNames.exec(trimmed)?.[0] ?? [...trimmed][0]!;
    return `${family}某`;
  }
  const [first = '?', ...rest] = trimmed.split(/\s+/);
  const initials = rest.map((part) => `${[...part][0]!.toUpperCase()}.`);
  return initials.length > 0 ? `${first} ${initials.join(' ')}` : `${[...first][0] ?? '?'}.`;
}
