// Sets properties of a version of what was done: that another took its place, that it was put away, whom it was for.
// parameters: id, properties
// columns: properties
MATCH (i:Intervention {id: $id})
SET i += $properties
RETURN properties(i) AS properties
