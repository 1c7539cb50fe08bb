import { join } from 'node:path';
import { defaultLimits, type RequestLimits } from '../http/limits.ts';
import { root } from '../root.ts';
import type { StoreAddress } from '../store/stores.ts';

/** What the environment says about how to run. */
export interface Configuration {
  readonly store: StoreAddress;
  /** Folder for what this installation keeps beside the graph. */
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  readonly limits: RequestLimits;
}

const loopback: readonly string[] = ['127.0.0.1', 'localhost', '::1', '[::1]'];

export const isLoopback = (host: string): boolean => loopback.includes(host);

/** The names by which a server on this host may be called; null = any. */
export const hostsOf = (host: string): readonly string[] | null => (isLoopback(host) ? loopback : null);

/** Thrown for a setting that is not what it must be; the message is its name. */
export class SettingError extends Error {}

/** @throws SettingError */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const number = (name: string, otherwise: number): number => {
    const text = environment[name];
    if (text === undefined || text === '') return otherwise;
    const value = Number(text);
    if (!Number.isInteger(value) || value < 0) throw new SettingError(name);
    return value;
  };
  const dataFolder = environment.LINLI_DATA_DIR || join(root, 'data');
  const uri = environment.NEO4J_URI;
  return {
    store: uri
      ? {
          neo4j: {
            uri,
            user: environment.NEO4J_USER ?? 'neo4j',
            password: environment.NEO4J_PASSWORD ?? '',
            database: environment.NEO4J_DATABASE,
          },
        }
      : { folder: dataFolder },
    dataFolder,
    host: environment.LINLI_HOST || '127.0.0.1',
    port: number('PORT', 4000),
    limits: {
      depth: number('LINLI_MAX_DEPTH', defaultLimits.depth),
      cost: number('LINLI_MAX_COST', defaultLimits.cost),
      tokens: number('LINLI_MAX_TOKENS', defaultLimits.tokens),
    },
  };
}
