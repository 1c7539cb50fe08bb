// Notes that persons became one, or that one became two.
// parameters: id, properties
// columns: properties
MERGE (c:OfPerson:IdentityChange {id: $id})
ON CREATE SET c += $properties
RETURN properties(c) AS properties
