// Sets properties of an account; a null takes the property away.
// parameters: id, properties
// columns: properties
MATCH (a:Account {id: $id})
SET a += $properties
RETURN properties(a) AS properties
