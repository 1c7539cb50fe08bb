// Reads a change of identity by id.
// parameters: id
// columns: properties
MATCH (c:OfPerson {id: $id})
WHERE c:IdentityChange
RETURN properties(c) AS properties
