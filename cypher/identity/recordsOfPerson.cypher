// What is kept of a person beside the network, but for protected data: consents, decisions, answers to scales, changes of identity, former values.
// parameters: personId
// columns: id, recordedAt (null of former values)
MATCH (p:OfPerson {personId: $personId})
WHERE NOT p:Protected
RETURN p.id AS id, p.recordedAt AS recordedAt
ORDER BY id
