import type { Driver } from 'neo4j-driver';

interface Connected {
  readonly driver: Driver;
  users: number;
  isLeft: boolean;
}

/**
 * The connections to a Neo4j server. A driver keeps a connection that fell silent, and would hand it out again or
 * wait for it for ever. So a driver with such a one is left: others take a new one, and it is closed, with all its
 * connections, when the last who works with it has ended.
 */
export class ServerConnections {
  private current: Connected;

  constructor(private readonly connect: () => Driver) {
    this.current = { driver: connect(), users: 0, isLeft: false };
  }

  async using<Result>(work: (driver: Driver) => Promise<Result>): Promise<Result> {
    const taken = this.current;
    taken.users += 1;
    try {
      return await work(taken.driver);
    } finally {
      taken.users -= 1;
      if (taken.isLeft && taken.users === 0) void taken.driver.close().catch(() => undefined);
    }
  }

  /** Says that a connection of this driver no longer answers. To be called while using it. */
  leave(driver: Driver): void {
    if (this.current.driver !== driver) return;
    this.current.isLeft = true;
    this.current = { driver: this.connect(), users: 0, isLeft: false };
  }

  close(): Promise<void> {
    return this.current.driver.close();
  }
}
