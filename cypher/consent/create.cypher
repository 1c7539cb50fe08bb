// Keeps a decision; does nothing when its id is there already, so that a repeated request does no harm.
// parameters: id, properties
// columns: properties
MERGE (c:OfPerson:Consent {id: $id})
ON CREATE SET c += $properties
RETURN properties(c) AS properties
