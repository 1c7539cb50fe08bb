// Reads a decision about a person by id.
// parameters: id
// columns: properties
MATCH (d:Decision {id: $id})
RETURN properties(d) AS properties
