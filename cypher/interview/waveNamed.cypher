// The first survey round of a community that is called exactly so.
// parameters: communityId, name
// columns: id
MATCH (w:Wave {communityId: $communityId})
WHERE w.name = $name
RETURN w.id AS id
ORDER BY id
LIMIT 1
