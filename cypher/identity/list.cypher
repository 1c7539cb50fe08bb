// A page of a community's changes of identity, the latest first.
// parameters: communityId, afterAt, afterId ('' = from the start), limit
// columns: properties
MATCH (c:OfPerson {communityId: $communityId})
WHERE c:IdentityChange AND ($afterId = '' OR c.recordedAt < $afterAt OR (c.recordedAt = $afterAt AND c.id < $afterId))
RETURN properties(c) AS properties
ORDER BY c.recordedAt DESC, c.id DESC
LIMIT $limit
