// All versions of one thing that was done, the latest first.
// parameters: communityId, firstId, limit
// columns: properties
MATCH (i:Intervention {communityId: $communityId})
WHERE i.firstId = $firstId
RETURN properties(i) AS properties
ORDER BY i.version DESC, i.id DESC
LIMIT $limit
