// Reads a version of an entry by id.
// parameters: id
// columns: properties
MATCH (e:CaseEntry {id: $id})
RETURN properties(e) AS properties
