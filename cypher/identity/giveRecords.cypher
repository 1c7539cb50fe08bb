// Gives what is kept of one person beside the network to another.
// parameters: ids, fromId, toId
// columns: -
MATCH (p:OfPerson {personId: $fromId})
WHERE p.id IN $ids
SET p.personId = $toId
