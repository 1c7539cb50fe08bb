// Sets properties of a case; null takes one out.
// parameters: id, properties
// columns: properties
MATCH (c:CultivationCase {id: $id})
SET c += $properties
RETURN properties(c) AS properties
