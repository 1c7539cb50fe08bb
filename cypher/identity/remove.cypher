// Removes a change of identity that was undone, with what it had set aside.
// parameters: ids
// columns: -
MATCH (p:OfPerson)
WHERE p.id IN $ids
DELETE p
