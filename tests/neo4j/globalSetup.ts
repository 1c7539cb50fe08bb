import { oncePerRun } from '../oncePerRun.ts';
import { startNeo4j } from './start.ts';

/**
 * Runs once before all tests. With LINLI_TEST_NEO4J=1 it starts a Neo4j of its own and tells the tests where it is
 * (NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD); a server that can't start fails the run. Otherwise the store is tested on
 * the embedded engine alone. A Neo4j that the shell's environment names is never touched.
 */
export const setup = oncePerRun('neo4j', async () => {
  for (const name of ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD']) delete process.env[name];
  if (process.env['LINLI_TEST_NEO4J'] !== '1') {
    console.log('LINLI_TEST_NEO4J is not 1: the store is tested on the embedded engine, not on Neo4j.');
    return undefined;
  }
  const neo4j = await startNeo4j();
  process.env['NEO4J_URI'] = neo4j.uri;
  process.env['NEO4J_USER'] = neo4j.user;
  process.env['NEO4J_PASSWORD'] = neo4j.password;
  return () => neo4j.stop();
});
