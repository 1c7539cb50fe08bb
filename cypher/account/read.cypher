// An account by its id.
// parameters: id
// columns: properties
MATCH (a:Account {id: $id})
RETURN properties(a) AS properties
