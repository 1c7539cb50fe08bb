// What is kept of a person beside the network, but for protected data: decisions, answers to scales, former values, changes of identity.
// parameters: personId
// columns: id, recordedAt
MATCH (p:OfPerson {personId: $personId})
WHERE NOT p:Protected
RETURN p.id AS id, p.recordedAt AS recordedAt
ORDER BY id
