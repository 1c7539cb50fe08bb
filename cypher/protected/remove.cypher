// Removes the protected data of a person.
// parameters: id
// columns: -
MATCH (p:Protected {id: $id})
DELETE p
