// How many ties a node has, in either direction, as they were known before a point in time;
// without those of persons who withdrew or were merely mentioned.
// parameters: communityId, before, nodeId, today, asOf (null = any date), methods (null = any), withStressful (__KINDS__: tie kinds)
// columns: count
MATCH (n:Node {id: $nodeId, communityId: $communityId})-[r:__KINDS__]-(m:Node)
WHERE coalesce(r.recordedAt, '') < $before AND coalesce(r.supersededAt, '9999') >= $before
  AND ($withStressful OR coalesce(r.weight, 1) > 0)
  AND ($methods IS NULL OR r.method IN $methods)
  AND ($asOf IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asOf) AND (r.validTo IS NULL OR r.validTo + '~' >= $asOf)))
  AND NOT (coalesce(n.withheldFrom_network, '9999') <= $today OR coalesce(n.standing, '') = 'mentioned')
  AND NOT (coalesce(m.withheldFrom_network, '9999') <= $today OR coalesce(m.standing, '') = 'mentioned')
RETURN count(DISTINCT coalesce(r.supersededBy, r.id)) AS count
