// A page of the imports of a community, the latest first.
// parameters: communityId, afterAt ('' = from the beginning), afterId, limit
// columns: properties
MATCH (s:Source {communityId: $communityId})
WHERE s.kind = 'import'
  AND ($afterAt = '' OR s.createdAt < $afterAt OR (s.createdAt = $afterAt AND s.id < $afterId))
RETURN properties(s) AS properties
ORDER BY s.createdAt DESC, s.id DESC
LIMIT $limit
