// A page of the versions of ties of a community, as they were known before a point in time, by the id
// that the tie has today, then the latest first; without those of persons who withdrew or were merely mentioned.
// parameters: communityId, before, today, asOf (null = any date), methods (null = any), withStressful, afterId, limit (__KINDS__: tie kinds)
// columns: id, kind, communityId, fromId, toId, properties
MATCH (a:Node {communityId: $communityId})-[r:__KINDS__]->(b:Node)
WHERE coalesce(r.recordedAt, '') < $before AND coalesce(r.supersededAt, '9999') >= $before
  AND ($withStressful OR coalesce(r.weight, 1) > 0) AND coalesce(r.supersededBy, r.id) > $afterId
  AND ($methods IS NULL OR r.method IN $methods)
  AND ($asOf IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asOf) AND (r.validTo IS NULL OR r.validTo + '~' >= $asOf)))
  AND NOT (coalesce(a.withheldFrom_network, '9999') <= $today OR coalesce(a.standing, '') = 'mentioned')
  AND NOT (coalesce(b.withheldFrom_network, '9999') <= $today OR coalesce(b.standing, '') = 'mentioned')
WITH a, r, b, coalesce(r.supersededBy, r.id) AS id
ORDER BY id, r.recordedAt DESC, r.id
LIMIT $limit
RETURN id, type(r) AS kind, a.communityId AS communityId, a.id AS fromId, b.id AS toId, properties(r) AS properties
ORDER BY id, r.recordedAt DESC, r.id
