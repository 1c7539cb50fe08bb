// Removes versions of what was done: nobody for whom it was is left.
// parameters: ids
// columns: -
MATCH (i:Intervention)
WHERE i.id IN $ids
DELETE i
