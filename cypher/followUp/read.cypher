// Reads a follow-up by id.
// parameters: id
// columns: properties
MATCH (f:FollowUp {id: $id})
RETURN properties(f) AS properties
