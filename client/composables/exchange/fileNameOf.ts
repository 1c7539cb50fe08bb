/** How the server calls the file that it answers; null when it doesn't say. */
export function fileNameOf({ headers }: Pick<Response, 'headers'>): string | null {
  return /filename="?([^";]+)"?/.exec(headers.get('Content-Disposition') ?? '')?.[1] ?? null;
}
