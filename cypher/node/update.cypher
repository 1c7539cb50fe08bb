// Sets properties of a node; a null takes the property away.
// parameters: id, properties (__Label__: a node kind)
// columns: labels, properties
MATCH (n:__Label__ {id: $id})
SET n += $properties
RETURN labels(n) AS labels, properties(n) AS properties
