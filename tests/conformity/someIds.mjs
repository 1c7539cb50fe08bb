/** Prints ids of records that exist, by the names of the arguments that take them. */
const [url, cookie = ''] = process.argv.slice(2);

async function ask(query) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie === '' ? {} : { cookie }) },
    body: JSON.stringify({ query }),
  });
  const { data } = await response.json();
  return Object.values(data ?? {}).flatMap((page) => page?.edges?.map(({ node }) => node.id) ?? []);
}

const communityId = await ask('{ communities(first: 5) { edges { node { id } } } }');
const of = (list, first) =>
  ask(
    `{ ${list}(communityId: ${JSON.stringify(communityId[0] ?? '')}, first: ${first}) { edges { node { id } } } }`,
  );
const residents = await of('residents', 20);
const organizationId = await of('organizations', 5);
const waveId = await of('waves', 2);
const ties = await of('ties', 10);
process.stdout.write(
  JSON.stringify({
    communityId,
    actorId: residents,
    personId: residents,
    fromId: residents,
    toId: [...residents, ...organizationId],
    organizationId,
    waveId,
    id: [...communityId, ...residents, ...organizationId, ...waveId, ...ties],
  }),
);
