// Sets properties of a version of an entry: that another took its place, that it was put away, whom it is about.
// parameters: id, properties
// columns: properties
MATCH (e:CaseEntry {id: $id})
SET e += $properties
RETURN properties(e) AS properties
