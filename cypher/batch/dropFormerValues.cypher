// Drops what was kept of changes.
// parameters: ids
// columns: -
UNWIND $ids AS id
MATCH (c:OfPerson {id: id})
WHERE c:ImportChange
DELETE c
