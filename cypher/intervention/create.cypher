// Keeps a version of what was done; does nothing when its id is there already, so that a repeated request does no harm.
// parameters: id, properties
// columns: properties
MERGE (i:Intervention {id: $id})
ON CREATE SET i += $properties
RETURN properties(i) AS properties
