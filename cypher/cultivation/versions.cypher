// All versions of one entry, the latest first.
// parameters: communityId, firstId, limit
// columns: properties
MATCH (e:CaseEntry {communityId: $communityId})
WHERE e.firstId = $firstId
RETURN properties(e) AS properties
ORDER BY e.version DESC, e.id DESC
LIMIT $limit
