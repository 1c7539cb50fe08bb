// Ids of the ties of one kind in a community.
// parameters: communityId, kind
// columns: id
MATCH (a:Node {communityId: $communityId})-[r]->(:Node)
WHERE type(r) = $kind
RETURN r.id AS id
