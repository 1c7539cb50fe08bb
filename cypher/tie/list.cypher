// A page of the ties of a community, by id; without those of persons who withdrew or were merely mentioned.
// parameters: communityId, today, asOf (null = any date), methods (null = any), withStressful, afterId, limit (__KINDS__: tie kinds)
// columns: kind, communityId, fromId, toId, properties
MATCH (a:Node {communityId: $communityId})-[r:__KINDS__]->(b:Node)
WHERE r.supersededAt IS NULL AND ($withStressful OR coalesce(r.weight, 1) > 0) AND r.id > $afterId
  AND ($methods IS NULL OR r.method IN $methods)
  AND ($asOf IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asOf) AND (r.validTo IS NULL OR r.validTo + '~' >= $asOf)))
  AND NOT (coalesce(a.withheldFrom_network, '9999') <= $today OR coalesce(a.standing, '') = 'mentioned')
  AND NOT (coalesce(b.withheldFrom_network, '9999') <= $today OR coalesce(b.standing, '') = 'mentioned')
WITH a, r, b, r.id AS id
ORDER BY id
LIMIT $limit
RETURN type(r) AS kind, a.communityId AS communityId, a.id AS fromId, b.id AS toId, properties(r) AS properties
ORDER BY id
