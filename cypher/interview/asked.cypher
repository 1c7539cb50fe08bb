// Whether a survey round asked a person.
// parameters: waveId, personId
// columns: id
MATCH (:Node {id: $waveId})-[r:ASKED]->(:Node {id: $personId})
WHERE r.supersededAt IS NULL
RETURN r.id AS id
LIMIT 1
