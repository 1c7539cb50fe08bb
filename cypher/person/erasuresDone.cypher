// The files were rewritten after these erasures.
// parameters: ids
// columns: -
MATCH (e:Erasure)
WHERE e.id IN $ids
DELETE e
