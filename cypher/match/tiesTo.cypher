// What a tie of a kind leads from to a need or a resource, as long as it has not ended.
// parameters: nodeId (__KIND__: tie kind)
// columns: kind, communityId, fromId, toId, properties
MATCH (a:Node)-[r:__KIND__]->(n:Node {id: $nodeId})
WHERE r.supersededAt IS NULL AND r.validTo IS NULL
RETURN type(r) AS kind, n.communityId AS communityId, a.id AS fromId, n.id AS toId, properties(r) AS properties
ORDER BY r.id
