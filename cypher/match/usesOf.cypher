// The actors that use a resource, as long as that has not ended.
// parameters: resourceId
// columns: kind, communityId, fromId, toId, properties
MATCH (a:Node)-[r:USES]->(n:Node {id: $resourceId})
WHERE r.supersededAt IS NULL AND r.validTo IS NULL
RETURN type(r) AS kind, n.communityId AS communityId, a.id AS fromId, n.id AS toId, properties(r) AS properties
ORDER BY r.id
