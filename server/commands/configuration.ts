import { homedir } from 'node:os';
import { join } from 'node:path';
import type { SignInService } from '../accounts/singleSignOn.ts';
import { readBackupSettings, type BackupSettings } from '../backup/backupSettings.ts';
import { defaultLimits, type RequestLimits } from '../http/limits.ts';
import { readAnalysisSettings, type AnalysisSettings } from './analysisSettings.ts';
import { isLogLevel, type LogLevel } from '../http/log.ts';
import { defaultRates, type RequestRates } from '../http/rateLimits.ts';
import { root } from '../root.ts';
import type { StoreAddress } from '../store/stores.ts';
import { SettingError } from './settingError.ts';

/** What the environment says about how to run. */
export interface Configuration {
  readonly store: StoreAddress;
  /** Of the database that the data are moved to. */
  readonly targetPassword: string;
  /** Folder for what this installation keeps beside the graph. */
  readonly dataFolder: string;
  /** The installation's secret, outside the data folder. */
  readonly keyFile: string;
  /** Whether to go on with a new secret when the old one is lost. */
  readonly takesNewKey: boolean;
  readonly host: string;
  readonly port: number;
  /** By what names the server may be called besides loopback ones; null = any. */
  readonly hosts: readonly string[] | null;
  /** Whether a proxy in front speaks TLS; then its word for the caller's address and protocol is taken. */
  readonly isBehindTls: boolean;
  /** Whether sessions may go over plain HTTP beyond this computer. */
  readonly allowsHttp: boolean;
  readonly session: { readonly idleMinutes: number; readonly longestMinutes: number };
  /** Where else one may sign in; null = with a password only. */
  readonly signInService: SignInService | null;
  readonly backup: BackupSettings;
  readonly limits: RequestLimits;
  readonly rates: RequestRates;
  readonly analysis: AnalysisSettings;
  readonly logLevel: LogLevel;
  /** Who may read the figures about the server: who has this token; null = programs on this machine. */
  readonly metricsToken: string | null;
}

const loopback: readonly string[] = ['127.0.0.1', 'localhost', '::1', '[::1]'];

export const isLoopback = (host: string): boolean => loopback.includes(host);

/** Whether only this computer can reach the server: it listens on loopback, and no proxy passes others on to it. */
export const isOnlyHere = ({ host, hosts, isBehindTls }: Configuration): boolean =>
  isLoopback(host) && !isBehindTls && (hosts ?? []).every(isLoopback);

/** @throws SettingError */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const number = (name: string, otherwise: number): number => {
    const text = environment[name];
    if (text === undefined || text === '') return otherwise;
    const value = Number(text);
    if (!Number.isInteger(value) || value < 0) throw new SettingError(name);
    return value;
  };
  const yes = (name: string): boolean => /^(1|yes|true|on)$/i.test(environment[name] ?? '');
  const dataFolder = environment.LINLI_DATA_DIR || join(root, 'data');
  const host = environment.LINLI_HOST || '127.0.0.1';
  const names = (environment.LINLI_HOSTS ?? '').split(/[\s,]+/).filter((name) => name !== '');
  const uri = environment.NEO4J_URI;
  const logLevel = environment.LINLI_LOG || 'notice';
  const analysis = readAnalysisSettings(environment, number);
  if (!isLogLevel(logLevel)) throw new SettingError('LINLI_LOG');
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
    targetPassword: environment.LINLI_TARGET_PASSWORD ?? environment.NEO4J_PASSWORD ?? '',
    dataFolder,
    keyFile:
      environment.LINLI_KEY_FILE ||
      join(environment.XDG_CONFIG_HOME || join(homedir(), '.config'), 'linli', 'key'),
    takesNewKey: yes('LINLI_NEW_KEY'),
    host,
    port: number('PORT', 4000),
    hosts: isLoopback(host) || names.length > 0 ? [...loopback, ...names] : null,
    isBehindTls: yes('LINLI_BEHIND_TLS'),
    allowsHttp: yes('LINLI_ALLOW_HTTP'),
    session: { idleMinutes: Math.max(1, number('LINLI_SESSION_MINUTES', 30)), longestMinutes: 12 * 60 },
    signInService: readSignInService(environment),
    rates: {
      byAccount: number('LINLI_ACCOUNT_RATE', defaultRates.byAccount),
      byAddress: number('LINLI_ADDRESS_RATE', defaultRates.byAddress),
    },
    logLevel,
    metricsToken: environment.LINLI_METRICS_TOKEN || null,
    backup: readBackupSettings(environment, number),
    analysis,
    limits: {
      ...defaultLimits,
      depth: number('LINLI_MAX_DEPTH', defaultLimits.depth),
      cost: number('LINLI_MAX_COST', defaultLimits.cost),
      tokens: number('LINLI_MAX_TOKENS', defaultLimits.tokens),
      // As long in the line, and as long to compute.
      longMilliseconds: 2 * analysis.seconds * 1000,
    },
  };
}

/** @throws SettingError when only some of what belongs together is there */
function readSignInService(environment: NodeJS.ProcessEnv): SignInService | null {
  const issuer = environment.LINLI_OIDC_ISSUER;
  if (!issuer) return null;
  if (!URL.canParse(issuer)) throw new SettingError('LINLI_OIDC_ISSUER');
  const needed = (name: string): string => {
    const value = environment[name];
    if (!value) throw new SettingError(name);
    return value;
  };
  return {
    issuer,
    clientId: needed('LINLI_OIDC_CLIENT_ID'),
    clientSecret: needed('LINLI_OIDC_CLIENT_SECRET'),
    label: environment.LINLI_OIDC_LABEL || new URL(issuer).hostname,
  };
}
