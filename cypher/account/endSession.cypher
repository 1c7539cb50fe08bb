// Ends a session.
// parameters: id
// columns: -
MATCH (s:Session {id: $id})
DETACH DELETE s
