import { RateLimiterMemory } from 'rate-limiter-flexible';
import { BackOff, subscriberOf, type Tried } from './backOff.ts';

/**
 * Wrong tries before one has to wait: of one account from one address, of one address whatever the account, and of one
 * account from everywhere.
 */
const freeTries = { account: 5, address: 20, everywhere: 50 };
/** Short: somebody who guesses at an account from many addresses must not keep its holder out. */
const longestWaitEverywhere = 60;
const familiarSeconds = 7 * 24 * 3600;

/**
 * How often a password or the set-up code may be tried. An account that is tried from many addresses takes about a try
 * a minute more once 50 within an hour were wrong; where its holder signed in within the last seven days, she is not
 * made to wait for the tries of others. In memory, for one process.
 */
export class SignInTries {
  private readonly backOff = new BackOff();
  private readonly familiar = new RateLimiterMemory({ keyPrefix: '', points: 1, duration: familiarSeconds });

  /** Begins a try; it counts as wrong until it says that it succeeded. @throws ProblemError `tooManyTries` */
  async begin(loginName: string, address: string): Promise<{ succeeded(): Promise<void> }> {
    const subscriber = subscriberOf(address);
    const here = `account ${subscriber} ${loginName}`;
    const tried: Tried[] = [
      { key: here, free: freeTries.account },
      { key: `address ${subscriber}`, free: freeTries.address },
    ];
    if (!(await this.familiar.get(here)))
      tried.push({
        key: `everywhere ${loginName}`,
        free: freeTries.everywhere,
        longestWaitSeconds: longestWaitEverywhere,
      });
    const attempt = await this.backOff.begin(tried);
    return {
      succeeded: async () => {
        await attempt.succeeded();
        await this.familiar.set(here, 1, familiarSeconds);
      },
    };
  }

  /** @throws ProblemError `tooManyTries` */
  beginWithCode(address: string): Promise<{ succeeded(): Promise<void> }> {
    return this.backOff.begin([{ key: `code ${subscriberOf(address)}`, free: freeTries.account }]);
  }
}
