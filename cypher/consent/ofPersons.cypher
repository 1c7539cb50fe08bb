// What persons decided about one purpose, in the order in which it counts.
// parameters: personIds, purpose
// columns: properties
UNWIND $personIds AS personId
MATCH (c:OfPerson {personId: personId})
WHERE c:Consent AND c.purpose = $purpose
RETURN properties(c) AS properties
ORDER BY c.on, c.recordedAt, c.id
