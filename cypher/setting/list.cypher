// The settings of one kind of a community, all versions, the newest first.
// parameters: communityId, kind, limit
// columns: properties
MATCH (s:Setting {communityId: $communityId})
WHERE s.kind = $kind
WITH s
ORDER BY s.createdAt DESC, s.id DESC
LIMIT $limit
RETURN properties(s) AS properties
ORDER BY s.createdAt DESC, s.id DESC
