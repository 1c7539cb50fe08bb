// A page of the ties of a community, by id.
// parameters: communityId, kinds, asOf (null = any date), afterId, limit
// columns: kind, communityId, fromId, toId, properties
MATCH (a:Node {communityId: $communityId})-[r]->(b:Node)
WHERE type(r) IN $kinds AND r.supersededAt IS NULL AND r.id > $afterId
  AND ($asOf IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asOf) AND (r.validTo IS NULL OR r.validTo + '~' >= $asOf)))
RETURN type(r) AS kind, a.communityId AS communityId, a.id AS fromId, b.id AS toId, properties(r) AS properties
ORDER BY r.id
LIMIT $limit
