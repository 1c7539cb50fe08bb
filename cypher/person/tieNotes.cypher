// The ties of a community, former versions too: their notes may name somebody.
// parameters: communityId
// columns: id, kind, note
MATCH (a:Node {communityId: $communityId})-[r]->(:Node)
WHERE r.note IS NOT NULL
RETURN r.id AS id, type(r) AS kind, r.note AS note
