// Reads the protected data of a person, encrypted.
// parameters: id
// columns: properties
MATCH (p:Protected {id: $id})
RETURN properties(p) AS properties
