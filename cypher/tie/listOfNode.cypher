// A page of the ties of a node in either direction, by id.
// parameters: nodeId, kinds, asOf (null = any date), afterId, limit
// columns: kind, communityId, fromId, toId, properties
MATCH (n:Node {id: $nodeId})-[r]-(m:Node)
WHERE type(r) IN $kinds AND r.supersededAt IS NULL AND r.id > $afterId
  AND ($asOf IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asOf) AND (r.validTo IS NULL OR r.validTo + '~' >= $asOf)))
RETURN type(r) AS kind, n.communityId AS communityId, startNode(r).id AS fromId, endNode(r).id AS toId, properties(r) AS properties
ORDER BY r.id
LIMIT $limit
