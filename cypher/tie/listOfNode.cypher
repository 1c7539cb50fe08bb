// A page of the ties of a node in either direction, by id; without those of persons who withdrew or were merely mentioned.
// parameters: communityId, nodeId, today, asOf (null = any date), methods (null = any), withStressful, afterId, limit (__KINDS__: tie kinds)
// columns: kind, communityId, fromId, toId, properties
MATCH (n:Node {id: $nodeId, communityId: $communityId})-[r:__KINDS__]-(m:Node)
WHERE r.supersededAt IS NULL AND ($withStressful OR coalesce(r.weight, 1) > 0) AND r.id > $afterId
  AND ($methods IS NULL OR r.method IN $methods)
  AND ($asOf IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asOf) AND (r.validTo IS NULL OR r.validTo + '~' >= $asOf)))
  AND NOT (coalesce(n.withheldFrom_network, '9999') <= $today OR coalesce(n.standing, '') = 'mentioned')
  AND NOT (coalesce(m.withheldFrom_network, '9999') <= $today OR coalesce(m.standing, '') = 'mentioned')
WITH n, r, r.id AS id
ORDER BY id
LIMIT $limit
RETURN type(r) AS kind, n.communityId AS communityId, startNode(r).id AS fromId, endNode(r).id AS toId, properties(r) AS properties
ORDER BY id
