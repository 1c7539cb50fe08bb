// What imports have changed of a person's facts, the earliest first.
// parameters: id
// columns: properties
MATCH (c:OfPerson {personId: $id})
WHERE c:ImportChange
RETURN properties(c) AS properties
ORDER BY c.at, c.id
