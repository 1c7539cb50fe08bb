// Keeps a case; does nothing when its id is there already, so that a repeated request does no harm.
// parameters: id, properties
// columns: properties
MERGE (c:CultivationCase {id: $id})
ON CREATE SET c += $properties
RETURN properties(c) AS properties
