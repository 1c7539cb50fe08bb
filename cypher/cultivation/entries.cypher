// The entries of a community that stand, the latest first.
// parameters: communityId, limit
// columns: properties
MATCH (e:CaseEntry {communityId: $communityId})
WHERE e.supersededAt IS NULL AND e.putAwayAt IS NULL
RETURN properties(e) AS properties
ORDER BY e.on DESC, e.recordedAt DESC, e.id DESC
LIMIT $limit
