// Keeps a decision about a person; does nothing when its id is there already, so that a repeated request does no harm.
// parameters: id, properties
// columns: properties
MERGE (d:OfPerson:Decision {id: $id})
ON CREATE SET d += $properties
RETURN properties(d) AS properties
