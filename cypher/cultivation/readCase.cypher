// Reads a case by id.
// parameters: id
// columns: properties
MATCH (c:CultivationCase {id: $id})
RETURN properties(c) AS properties
