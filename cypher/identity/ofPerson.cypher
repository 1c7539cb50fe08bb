// Changes of identity of which somebody is the person who stayed.
// parameters: personId
// columns: properties
MATCH (c:OfPerson {personId: $personId})
WHERE c:IdentityChange
RETURN properties(c) AS properties
ORDER BY c.recordedAt, c.id
