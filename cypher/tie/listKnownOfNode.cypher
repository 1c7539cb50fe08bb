// A page of the versions of ties of a node in either direction, as they were known before a point in time, by the id
// that the tie has today, then the latest first; without those of persons who withdrew or were merely mentioned.
// parameters: communityId, before, nodeId, today, asOf (null = any date), methods (null = any), withStressful, afterId, limit (__KINDS__: tie kinds)
// columns: id, kind, communityId, fromId, toId, properties
MATCH (n:Node {id: $nodeId, communityId: $communityId})-[r:__KINDS__]-(m:Node)
WHERE coalesce(r.recordedAt, '') < $before AND coalesce(r.supersededAt, '9999') >= $before
  AND ($withStressful OR coalesce(r.weight, 1) > 0) AND coalesce(r.supersededBy, r.id) > $afterId
  AND ($methods IS NULL OR r.method IN $methods)
  AND ($asOf IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asOf) AND (r.validTo IS NULL OR r.validTo + '~' >= $asOf)))
  AND NOT (coalesce(n.withheldFrom_network, '9999') <= $today OR coalesce(n.standing, '') = 'mentioned')
  AND NOT (coalesce(m.withheldFrom_network, '9999') <= $today OR coalesce(m.standing, '') = 'mentioned')
WITH n, r, coalesce(r.supersededBy, r.id) AS id
ORDER BY id, r.recordedAt DESC, r.id
LIMIT $limit
RETURN id, type(r) AS kind, n.communityId AS communityId, startNode(r).id AS fromId, endNode(r).id AS toId, properties(r) AS properties
ORDER BY id, r.recordedAt DESC, r.id
