// Reads a setting by id.
// parameters: id
// columns: properties
MATCH (s:Setting {id: $id})
RETURN properties(s) AS properties
