// Says when a session was last used.
// parameters: id, seenAt
// columns: -
MATCH (s:Session {id: $id})
SET s.seenAt = $seenAt
