// Keeps a version of an entry; does nothing when its id is there already, so that a repeated request does no harm.
// parameters: id, properties
// columns: properties
MERGE (e:CaseEntry {id: $id})
ON CREATE SET e += $properties
RETURN properties(e) AS properties
