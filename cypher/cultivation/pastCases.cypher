// Those of some cases that are of a community, the latest beginning first; without those of persons who withdrew or were merely mentioned.
// parameters: communityId, today, endedIds, limit
// columns: properties
MATCH (c:CultivationCase {communityId: $communityId})
MATCH (n:Node {id: c.subjectId})
WHERE coalesce(n.withheldFrom_network, '9999') > $today AND coalesce(n.standing, '') <> 'mentioned'
  AND c.id IN $endedIds
RETURN properties(c) AS properties
ORDER BY c.startedOn DESC, c.recordedAt DESC, c.id DESC
LIMIT $limit
