// Makes a node; does nothing when its id is there already, so that a repeated request does no harm.
// parameters: id, properties (__Label__: a node kind)
// columns: labels, properties
MERGE (n:Node:__Label__ {id: $id})
ON CREATE SET n += $properties
RETURN labels(n) AS labels, properties(n) AS properties
