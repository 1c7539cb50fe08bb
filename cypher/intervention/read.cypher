// Reads a version of what was done by id.
// parameters: id
// columns: properties
MATCH (i:Intervention {id: $id})
RETURN properties(i) AS properties
