// Whole names of residents whom others merely mentioned, to find out who they may be.
// parameters: communityId, limit
// columns: id, name
MATCH (n:Resident {communityId: $communityId})
WHERE n.standing = 'mentioned'
RETURN n.id AS id, n.name AS name
ORDER BY id
LIMIT $limit
