// What was done in a community, in the versions that stand, the latest beginning first.
// parameters: communityId, limit
// columns: properties
MATCH (i:Intervention {communityId: $communityId})
WHERE i.supersededAt IS NULL AND i.putAwayAt IS NULL
RETURN properties(i) AS properties
ORDER BY i.since DESC, i.recordedAt DESC, i.id DESC
LIMIT $limit
