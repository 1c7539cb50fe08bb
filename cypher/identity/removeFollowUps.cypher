// Removes follow-ups.
// parameters: ids
// columns: -
MATCH (f:FollowUp)
WHERE f.id IN $ids
DELETE f
