// What was done in a community, in the versions that stand, the latest beginning first; without what was only for persons who withdrew or were merely mentioned.
// parameters: communityId, today, limit
// columns: properties
MATCH (i:Intervention {communityId: $communityId})
WHERE i.supersededAt IS NULL AND i.putAwayAt IS NULL
UNWIND i.targetIds AS targetId
MATCH (n:Node {id: targetId})
WITH i, sum(CASE WHEN coalesce(n.withheldFrom_network, '9999') <= $today OR coalesce(n.standing, '') = 'mentioned'
  THEN 0 ELSE 1 END) AS shown
WHERE shown > 0
RETURN properties(i) AS properties
ORDER BY i.since DESC, i.recordedAt DESC, i.id DESC
LIMIT $limit
