// Keeps what was done about an entry of a work list; does nothing when its id is there already, so that a repeated request does no harm.
// parameters: id, properties
// columns: properties
MERGE (f:FollowUp {id: $id})
ON CREATE SET f += $properties
RETURN properties(f) AS properties
