// Reads a decision by id.
// parameters: id
// columns: properties
MATCH (c:Consent {id: $id})
RETURN properties(c) AS properties
