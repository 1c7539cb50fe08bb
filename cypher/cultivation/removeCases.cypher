// Removes cases: their subjects are gone.
// parameters: ids
// columns: -
MATCH (c:CultivationCase)
WHERE c.id IN $ids
DELETE c
