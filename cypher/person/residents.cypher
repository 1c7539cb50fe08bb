// The residents of a community, and when each was last changed.
// parameters: communityId
// columns: id, name, updatedAt
MATCH (n:Resident {communityId: $communityId})
RETURN n.id AS id, n.name AS name, n.updatedAt AS updatedAt
