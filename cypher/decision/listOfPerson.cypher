// All decisions about a person, the latest last.
// parameters: personId
// columns: properties
MATCH (d:OfPerson {personId: $personId})
WHERE d:Decision
RETURN properties(d) AS properties
ORDER BY d.decidedOn, d.recordedAt, d.id
