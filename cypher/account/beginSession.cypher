// Makes a session; does nothing when it is there already.
// parameters: id (SHA-256 of the token), properties
// columns: -
MERGE (s:Session {id: $id})
ON CREATE SET s += $properties
