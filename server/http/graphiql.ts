import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';

interface Page {
  readonly html: string;
  readonly policy: string;
}

/**
 * The console for queries, from the package: nothing is loaded from elsewhere. It is one page of nine megabytes, and
 * so is made when somebody wants it. Its policy allows the script that stands in it, by its hash, and no other inline
 * script. Its editor makes styles while it runs, which no hash can foresee.
 */
export function graphiql(): RequestHandler {
  let page: Promise<Page> | null = null;
  return (request, response, next) => {
    if (!request.accepts('html') || request.query.query !== undefined) return next();
    page ??= makePage();
    page
      .then(({ html, policy }) =>
        response.setHeader('Content-Security-Policy', policy).type('html').send(html),
      )
      .catch(next);
  };
}

async function makePage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({ endpoint: '/graphql', title: 'Linli GraphQL' });
  const hashes = inlineScripts(html).map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { html, policy };
}

/** What browsers take for the text of each script: all up to its end tag, whatever that text says. */
function inlineScripts(html: string): string[] {
  const scripts: string[] = [];
  const start = /<script[^>]*>/g;
  for (let match = start.exec(html); match; match = start.exec(html)) {
    const from = match.index + match[0].length;
    const end = html.indexOf('</script', from);
    scripts.push(html.slice(from, end));
    start.lastIndex = end;
  }
  return scripts;
}
