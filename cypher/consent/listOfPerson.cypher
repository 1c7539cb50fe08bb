// What a person has decided, in the order in which it counts.
// parameters: personId
// columns: properties
MATCH (c:OfPerson {personId: $personId})
WHERE c:Consent
RETURN properties(c) AS properties
ORDER BY c.on, c.recordedAt, c.id
