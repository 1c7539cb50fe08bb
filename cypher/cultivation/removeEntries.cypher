// Removes versions of entries: whom they are about is gone.
// parameters: ids
// columns: -
MATCH (e:CaseEntry)
WHERE e.id IN $ids
DELETE e
