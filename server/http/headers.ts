import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { ProblemError } from '../entities/problem.ts';
import { refuse } from './refusals.ts';

const oneYear = 365 * 24 * 3600;

/**
 * Scripts and styles come from this server's files only, nothing is loaded from elsewhere, and no other page may
 * frame this one. No header lets other sites read an answer.
 */
const policy = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
});

/** Headers of every answer. Over TLS the browser is told to stay there; on plain http that would break localhost for years. */
export const securityHeaders: RequestHandler = (request, response, next) => {
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  if (request.secure) response.setHeader('Strict-Transport-Security', `max-age=${oneYear}`);
  policy(request, response, next);
};

/** Answers hold personal data: no cache between, and none on a shared computer, may keep them. */
export const keptNowhere: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** A page of another site could reach a loopback server by giving its own name that address. */
export function ownHostsOnly(hosts: readonly string[] | null): RequestHandler {
  return (request, response, next) => {
    if (hosts === null || hosts.includes(request.hostname)) return next();
    refuse(request, response, new ProblemError({ code: 'otherSite' }));
  };
}

/** A browser says where a request comes from; one from another site is refused. */
export const ownPagesOnly: RequestHandler = (request, response, next) => {
  const { origin, host } = request.headers;
  if (origin === undefined || hostOf(origin) === host) return next();
  refuse(request, response, new ProblemError({ code: 'otherSite' }));
};

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
